namespace Citations.Articles.Linking;

/// <summary>
/// Links the abbreviations that the text introduces, <c>Statens beredning för sömn [SBS] (2017)</c> and then <c>(SBS, 2017)</c> or
/// <c>das BMG (2017)</c>, whatever letters they take (APA 7, section 8.21).
/// </summary>
internal static class IntroducedNames
{
    private static readonly string[] Conjunctions = [" & ", " and "];

    internal static EquatableArray<CitationLink> Link(List<CitationLink> links, EntryIndex index)
    {
        var introduced = IntroducedBy(links);
        return introduced.Count == 0
            ? links.ToEquatableArray()
            : links.Select(link => Written(link, introduced, index) ?? link).ToEquatableArray();
    }

    /// <summary>The names by their abbreviations.</summary>
    private static Dictionary<string, string> IntroducedBy(List<CitationLink> links)
    {
        Dictionary<string, string> introduced = [];
        foreach (var (citation, _, entry) in links)
        {
            if (entry is null)
                continue;
            foreach (var (other, group) in citation.Introduced)
                introduced.TryAdd(other, group);
            if (citation.Abbreviation is { } abbreviation && NameOf(citation) is { } name)
                introduced.TryAdd(abbreviation, name);
        }

        return introduced;
    }

    /// <summary>The link of a citation with its abbreviations written out; null if it has none, or is linked well without.</summary>
    private static CitationLink? Written(CitationLink link, Dictionary<string, string> introduced, EntryIndex index)
    {
        var citation = link.Citation;
        if (link.Kind is not (LinkKind.Missing or LinkKind.Uncertain or LinkKind.SpelledDifferently or LinkKind.OtherAuthors))
            return null;
        var names = citation.Authors.SelectMany(author => NamesOf(author, introduced)).ToEquatableArray();
        if (names == citation.Authors)
            return null;
        var written = LinksByName.Of(citation with { Authors = names }, index);
        return written.Kind == LinkKind.Missing ? null : written with { Citation = citation };
    }

    /// <summary>The name that a citation's abbreviation stands for: an organisation, the last of several, or a law.</summary>
    private static string? NameOf(InTextCitation citation) => citation.Authors is [.., var name] ? name : citation.Title;

    /// <summary>
    /// The names that abbreviations stand for, alone, joined (<c>FAO and WHO</c>) or after a word such as <c>das</c>; other names as they
    /// are.
    /// </summary>
    private static string[] NamesOf(string author, Dictionary<string, string> introduced)
    {
        if (introduced.TryGetValue(author, out var name))
            return [name];
        var parts = author.Split(Conjunctions, StringSplitOptions.TrimEntries);
        if (parts.Length > 1 && Array.Exists(parts, introduced.ContainsKey))
            return [.. parts.Select(part => introduced.GetValueOrDefault(part, part))];
        return [introduced.GetValueOrDefault(author[(author.LastIndexOf(' ') + 1)..], author)];
    }
}
