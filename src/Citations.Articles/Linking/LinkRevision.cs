using Citations.Articles.Words;
using Citations.Matching;

namespace Citations.Articles.Linking;

/// <summary>Looks at all links together: what one citation leads to says something of another.</summary>
internal static class LinkRevision
{
    internal static EquatableArray<CitationLink> Of(EquatableArray<CitationLink> links, EntryIndex index)
    {
        var right = links.Where(link => link.Kind == LinkKind.Exact).Select(link => (link.Citation.Span, link.Entry!.Id)).ToHashSet();
        var revised = links.Select(link => WithoutNeighbour(link, right)).ToEquatableArray();
        if (revised.All(link => link.Kind != LinkKind.Missing))
            return revised;
        var cited = revised.Select(link => link.Entry?.Id).OfType<string>().ToHashSet();
        var uncited = index.Entries.Where(names => names.Entry.Kind == EntryKind.Listed && !cited.Contains(names.Entry.Id)).ToList();
        return revised.Select(link => link.Kind == LinkKind.Missing ? Nearest(link, uncited) : link).ToEquatableArray();
    }

    /// <summary>In <c>(Mole, 2013, 2015)</c> 2013 is not the 2015 that is beside it.</summary>
    private static CitationLink WithoutNeighbour(CitationLink link, HashSet<(SourceSpan Place, string Entry)> right) =>
        link is { Kind: LinkKind.OtherYear, Entry: { } entry } && right.Contains((link.Citation.Span, entry.Id))
            ? new(link.Citation, LinkKind.Missing)
            : link;

    /// <summary>
    /// The one entry of the year that nothing cites and that has nearly this name: half of a double surname, an organisation but for its
    /// small words, or a name with a letter more.
    /// </summary>
    private static CitationLink Nearest(CitationLink link, List<EntryNames> uncited) =>
        link.Citation is not { Year: { } year, Authors: [var first, ..] } ? link
        : uncited.FindAll(entry => year.Equals(entry.Year, StringComparison.OrdinalIgnoreCase) && IsOffice(first, entry)) is [var office]
            ? new(link.Citation, LinkKind.OtherAuthors, office.Entry)
        : uncited.FindAll(entry => year.Equals(entry.Year, StringComparison.OrdinalIgnoreCase) && IsNear(first, entry)) is [var only]
            ? new(link.Citation, LinkKind.SpelledDifferently, only.Entry)
            : link;

    /// <summary>Whether an entry names an office of the organisation that is cited: <c>Department of Moles, Office of Soil</c>.</summary>
    private static bool IsOffice(string cited, EntryNames entry) =>
        entry.Entry.Reference.Author is [{ Literal: { } listed }]
        && listed.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma
        && TextFolding.Fold(listed[..comma]) == TextFolding.Fold(cited);

    private static bool IsNear(string cited, EntryNames entry)
    {
        if (entry.Entry.Reference.Author is not [var author, ..])
            return false;
        var (words, listed) = (TelltaleWords(cited), TelltaleWords(NameMatch.Surname(author)));
        if (words.Count == 0 || listed.Count == 0)
            return false;
        var isHalf = !author.IsLiteral && listed.Count == 2 && words.Count == 1 && listed.Contains(words[0]);
        return isHalf
            || (author.IsLiteral && words.Count > 1 && words.SequenceEqual(listed))
            || (words.Count == 1 && listed.Count == 1 && HasLetterMore(words[0], listed[0]));
    }

    private static List<string> TelltaleWords(string name) =>
        [.. TextFolding.Words(name).Where(word => !CitationWords.InsideNames.Contains(word) && word is not ("and" or "the"))];

    /// <summary>Gunn and Gun: short names of which one has a letter more at its end, or a doubled one.</summary>
    private static bool HasLetterMore(string one, string other)
    {
        const int shortest = 3;
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        return shorter.Length >= shortest && longer.Length == shorter.Length + 1 && longer.StartsWith(shorter, StringComparison.Ordinal);
    }
}
