using System.Text.Json;
using System.Text.RegularExpressions;
using Citations.Articles;
using Citations.Articles.Tagging;

namespace Citations.Training;

/// <summary>
/// Lays the hand-made labels of an entry over its tokens. Collections cut in different places: punctuation at the edges of a part
/// and the words that announce it (<c>In</c>, <c>pp.</c>, <c>(Eds.)</c>) are <see cref="EntryTag.Other"/> everywhere.
/// </summary>
internal static partial class HandLabels
{
    private static readonly Dictionary<string, EntryTag> Tags = new()
    {
        ["author"] = EntryTag.Author,
        ["director"] = EntryTag.Author,
        ["editor"] = EntryTag.Editor,
        ["producer"] = EntryTag.Editor,
        ["translator"] = EntryTag.Translator,
        ["date"] = EntryTag.Date,
        ["title"] = EntryTag.Title,
        ["journal"] = EntryTag.Journal,
        ["container-title"] = EntryTag.Book,
        ["collection-title"] = EntryTag.Series,
        ["volume"] = EntryTag.Volume,
        ["volumeonly"] = EntryTag.Volume,
        ["issue"] = EntryTag.Issue,
        ["pages"] = EntryTag.Pages,
        ["publisher"] = EntryTag.Publisher,
        ["institution"] = EntryTag.Publisher,
        ["location"] = EntryTag.Place,
        ["edition"] = EntryTag.Edition,
        ["genre"] = EntryTag.Genre,
        ["medium"] = EntryTag.Genre,
        ["idno"] = EntryTag.Number,
        ["note"] = EntryTag.Note,
        ["source"] = EntryTag.Note,
    };

    /// <summary>The labelled entry, or null where the labels do not cover the text.</summary>
    internal static LabelledEntry? Read(JsonElement item)
    {
        var source = item.GetProperty("text").GetString()!;
        var marks = new EntryTag[source.Length];
        var at = 0;
        foreach (var segment in item.GetProperty("segments").EnumerateArray())
        {
            var (label, words) = (segment[0].GetString()!, segment[1].GetString()!);
            var start = source.IndexOf(words, at, StringComparison.Ordinal);
            if (start < 0)
                return null;
            at = start + words.Length;
            Mark(marks.AsSpan(start, words.Length), words, label, item.GetProperty("fields"));
        }

        return LabelledEntry.Of(item.GetProperty("id").GetString()!, source, marks);
    }

    private static void Mark(Span<EntryTag> marks, string words, string label, JsonElement fields)
    {
        if (
            label == "volume"
            && fields.TryGetProperty("volume", out var volume)
            && words.IndexOf(volume.GetString()!, StringComparison.Ordinal) is >= 0 and var from
        )
        {
            var end = from + volume.GetString()!.Length;
            marks[from..end].Fill(EntryTag.Volume);
            if (
                fields.TryGetProperty("issue", out var issue)
                && words.IndexOf(issue.GetString()!, end, StringComparison.Ordinal) is >= 0 and var second
            )
                marks.Slice(second, issue.GetString()!.Length).Fill(EntryTag.Issue);
            return;
        }

        if (!Tags.TryGetValue(label, out var tag))
            return;
        var (start, stop) = Core(words, tag);
        if (stop > start)
            marks[start..stop].Fill(tag);
    }

    private static (int Start, int End) Core(string words, EntryTag tag)
    {
        var announcement = tag switch
        {
            EntryTag.Editor or EntryTag.Translator => NameAnnouncement.Match(words),
            EntryTag.Pages => PagesAnnouncement.Match(words),
            EntryTag.Volume or EntryTag.Issue => VolumeAnnouncement.Match(words),
            EntryTag.Book or EntryTag.Journal => In.Match(words),
            _ => Match.Empty,
        };
        var (start, end) = (announcement.Length, words.Length);
        if (tag is EntryTag.Editor or EntryTag.Translator && Role.Match(words) is { Success: true } role && role.Index > start)
            end = role.Index;
        return (start, end);
    }

    [GeneratedRegex(
        @"^[\s\W]*(?:(?:[Ii]n|[Ee]d(?:ited|s)?|[Tt]rans(?:lated)?|[Bb]y|and|with|[Hh]g|[Hh]rsg|von|[Dd]ir|[Éé]d)\b[\s\W]*)+",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex NameAnnouncement { get; }

    [GeneratedRegex(
        @"[\s\W]*\b(?:[Ee]ds?|[Ee]ditors?|[Ee]d|[Hh]rsg|[Hh]g|[Oo]rgs?|[Dd]irs?|[Cc]oords?|[Tt]rans(?:lators?)?|[Éé]ds?|[Tt]rad)\b[\s\W]*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Role { get; }

    [GeneratedRegex(
        @"^[\s\W]*(?:(?:pp?|[Pp]ages?|pg|pgs|S|[Ss]eiten?|[Pp]ágs?|[Pp]ags?|s)\b[\s\W]*)?",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex PagesAnnouncement { get; }

    [GeneratedRegex(
        @"^[\s\W]*(?:(?:[Vv]ols?|[Vv]olumes?|[Nn]o|[Nn]r|[Ii]ssue|[Bb]d|[Tt]|[Nn]um|[Nn])\b[\s\W]*)?",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex VolumeAnnouncement { get; }

    [GeneratedRegex(@"^[\s\W]*(?:[Ii]n\b[\s\W]*)?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex In { get; }
}
