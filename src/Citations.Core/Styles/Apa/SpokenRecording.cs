namespace Citations.Styles.Apa;

/// <summary>
/// Recordings of what was said on a day, which CSL has no type for and programs store as songs: a speech, a broadcast (R2.2, R4.20).
/// </summary>
internal static class SpokenRecording
{
    private static readonly string[] Spoken =
    [
        "speech",
        "broadcast",
        "radio",
        "lecture",
        "sermon",
        "interview",
        "oral history",
        "address",
        "debate",
        "testimony",
    ];

    private static readonly string[] Music = ["music", "song", "album", "single", "concert", "symphony", "opera", "soundtrack"];

    private const string Recording = "recording";

    internal static bool IsOf(ApaWork work)
    {
        var (genre, medium) = (work.Text(TextVariable.Genre), work.Text(TextVariable.Medium));
        if (Names(Music, genre) || Names(Music, medium))
            return false;
        if (Names(Spoken, genre) || Names(Spoken, medium))
            return true;
        // A recording that is part of another, or of music that others perform, is a song.
        return !work.HasContainer && !DefaultDescriptions.IsRecorded(work) && (IsRecording(genre) || IsRecording(medium));
    }

    private static bool Names(string[] kinds, string text) =>
        Array.Exists(kinds, kind => text.Contains(kind, StringComparison.OrdinalIgnoreCase));

    private static bool IsRecording(string text) => text.Contains(Recording, StringComparison.OrdinalIgnoreCase);
}
