namespace Citations.Formats.BibTeX;

/// <summary>
/// Recordings and pictures by BibLaTeX's <c>entrysubtype</c>, as biblatex-apa has it: <c>@audio</c> with <c>podcast</c>, <c>@video</c>
/// with <c>tvseries</c>. One table, read both ways for types of work without a separate entry type.
/// </summary>
internal static class BibTeXSubtypes
{
    private static readonly (string Entry, string Word, ReferenceType Type, string Genre)[] Table =
    [
        ("video", "tvseries", ReferenceType.Broadcast, "TV series"),
        ("video", "tvepisode", ReferenceType.Broadcast, "TV series episode"),
        ("video", "podcast", ReferenceType.Broadcast, "Video podcast"),
        ("video", "podcastepisode", ReferenceType.Broadcast, "Video podcast episode"),
        ("video", "webseries", ReferenceType.Broadcast, "Web series"),
        ("video", "film", ReferenceType.MotionPicture, "Film"),
        ("video", "webinar", ReferenceType.MotionPicture, "Webinar"),
        ("video", "video", ReferenceType.MotionPicture, "Video"),
        ("audio", "podcast", ReferenceType.Broadcast, "Audio podcast"),
        ("audio", "podcastepisode", ReferenceType.Broadcast, "Audio podcast episode"),
        ("audio", "radiobroadcast", ReferenceType.Broadcast, "Radio broadcast"),
        ("audio", "album", ReferenceType.Song, "Album"),
        ("audio", "song", ReferenceType.Song, "Song"),
        ("audio", "speech", ReferenceType.Speech, "Speech audio recording"),
        ("image", "map", ReferenceType.Map, "Map"),
        ("image", "photograph", ReferenceType.Graphic, "Photograph"),
        ("image", "painting", ReferenceType.Graphic, "Painting"),
        ("image", "infographic", ReferenceType.Graphic, "Infographic"),
    ];

    // What else they are called, without blanks and hyphens.
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["televisionseries"] = "tvseries",
        ["tvshow"] = "tvseries",
        ["tvseriesepisode"] = "tvepisode",
        ["televisionepisode"] = "tvepisode",
        ["televisionseriesepisode"] = "tvepisode",
        ["audiopodcast"] = "podcast",
        ["videopodcast"] = "podcast",
        ["audiopodcastepisode"] = "podcastepisode",
        ["videopodcastepisode"] = "podcastepisode",
        ["movie"] = "film",
        ["radio"] = "radiobroadcast",
        ["radioprogram"] = "radiobroadcast",
        ["musicalbum"] = "album",
        ["photo"] = "photograph",
    };

    /// <summary>What an entry is by its type and its subtype; false if the subtype says nothing about it here.</summary>
    internal static bool TryRead(string entry, string? subtype, out ReferenceType type, out string genre)
    {
        (type, genre) = (default, "");
        if (subtype is null || KindOf(entry) is not { } kind)
            return false;
        var word = subtype.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
        word = Others.GetValueOrDefault(word, word);
        foreach (var row in Table)
        {
            if (row.Word != word || (row.Entry != kind && kind.Length > 0))
                continue;
            // A podcast that an entry of any kind names is one to hear, unless it says otherwise.
            if (kind.Length == 0 && row.Genre.StartsWith("Video podcast", StringComparison.Ordinal))
                continue;
            (type, genre) = (row.Type, row.Genre);
            return true;
        }

        return false;
    }

    /// <summary>The entry type and subtype of BibLaTeX for a work that has no entry type, or null.</summary>
    internal static (string Entry, string Subtype)? Write(ReferenceType type, string? genre)
    {
        if (type != ReferenceType.Broadcast || genre is null)
            return null;
        foreach (var row in Table)
        {
            if (row.Type == type && row.Genre == genre)
                return (row.Entry, row.Word);
        }

        return null;
    }

    /// <summary>Whether the type and subtype of an entry say its genre.</summary>
    internal static bool Says(string entry, string? subtype, string genre) => TryRead(entry, subtype, out _, out var said) && said == genre;

    private static string? KindOf(string entry) =>
        entry switch
        {
            "video" or "movie" => "video",
            "audio" or "music" => "audio",
            "image" or "artwork" => "image",
            "misc" or "online" => "",
            _ => null,
        };
}
