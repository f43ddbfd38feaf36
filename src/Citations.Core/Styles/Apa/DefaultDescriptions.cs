namespace Citations.Styles.Apa;

/// <summary>The description of a work in brackets if its record does not give its kind (R3.7, R4.15, R4.20).</summary>
internal static class DefaultDescriptions
{
    // What a film or an album is on is not what it is.
    private static readonly string[] Carriers =
    [
        "DVD",
        "Blu-ray",
        "Blu-ray disc",
        "VHS",
        "VHS tape",
        "Videocassette",
        "Videotape",
        "LaserDisc",
        "Film reel",
        "CD",
        "Compact disc",
        "LP",
        "Vinyl",
        "Vinyl record",
        "Audiocassette",
        "Cassette",
    ];

    /// <summary>Whether a medium is a thing that carries a work.</summary>
    internal static bool IsCarrier(string medium) => Carriers.Contains(medium, StringComparer.OrdinalIgnoreCase);

    internal static string Of(ApaWork work) =>
        work.Reference.Type switch
        {
            ReferenceType.Dataset => "Data set",
            ReferenceType.Software when work.Reference.Version is not null => "Computer software",
            ReferenceType.MotionPicture => work.Reference.Url is null ? "Film" : "Video",
            ReferenceType.Map => "Map",
            ReferenceType.Manuscript => ManuscriptStatus.Of(work.Reference) ?? "Unpublished manuscript",
            ReferenceType.Song when work.HasContainer => "Song",
            ReferenceType.Song when IsRecorded(work) || IsCarrier(work.Text(TextVariable.Medium)) => "Album",
            ReferenceType.Interview when !work.HasContainer => "Interview",
            ReferenceType.PaperConference when !work.HasContainer && IsPresented(work) => "Paper presentation",
            ReferenceType.Speech when !work.HasContainer && IsPresented(work) => "Conference presentation",
            _ => "",
        };

    /// <summary>Whether others than the author perform a recording (R4.20).</summary>
    internal static bool IsRecorded(ApaWork work) =>
        work.Reference.Type == ReferenceType.Song
        && !work.Author.IsEmpty
        && work.Author.Variable != NameVariable.Performer
        && work.Names(NameVariable.Performer) is { IsEmpty: false } performers
        && performers != work.Author.Names;

    private static bool IsPresented(ApaWork work) => work.Reference[TextVariable.EventTitle] is not null;
}
