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
        var uncited = new UncitedEntries(
            index.Entries.Where(names => names.Entry.Kind == EntryKind.Listed && !cited.Contains(names.Entry.Id))
        );
        return revised.Select(link => link.Kind == LinkKind.Missing ? Nearest(link, uncited) : link).ToEquatableArray();
    }

    /// <summary>In <c>(Mole, 2013, 2015)</c> 2013 is not the 2015 that is beside it.</summary>
    private static CitationLink WithoutNeighbour(CitationLink link, HashSet<(SourceSpan Place, string Entry)> right) =>
        link is { Kind: LinkKind.OtherYear, Entry: { } entry } && right.Contains((link.Citation.Span, entry.Id))
            ? new(link.Citation, LinkKind.Missing)
            : link;

    /// <summary>The one entry of the year that nothing cites and that has nearly this name, an office of an organisation first.</summary>
    private static CitationLink Nearest(CitationLink link, UncitedEntries uncited) =>
        link.Citation is not { Year: { } year, Authors: [var first, ..] } ? link
        : uncited.OfficesOf(first, year) is [var office] ? new(link.Citation, LinkKind.OtherAuthors, office.Entry)
        : uncited.Near(first, year) is [var only] ? new(link.Citation, LinkKind.SpelledDifferently, only.Entry)
        : link;
}
