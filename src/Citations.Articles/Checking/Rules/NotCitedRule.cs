namespace Citations.Articles;

/// <summary>CIT0202, CIT0203: an entry that no citation leads to; where nothing is cited at all that is one finding.</summary>
internal static class NotCitedRule
{
    internal static IEnumerable<Diagnostic> Check(Article article, EquatableArray<CitationLink> links)
    {
        if (article.Entries.IsEmpty) return [];
        var cited = links.Select(link => link.Entry?.Id).OfType<string>().ToHashSet();
        if (cited.Count == 0)
        {
            // Keys and footnotes lead to entries in ways that are not followed here.
            return links.Any(link => link.Citation.Form is CitationForm.Key or CitationForm.Footnote)
                ? []
                : [new("CIT0203", DiagnosticSeverity.Warning, $"The text cites none of the {Wording.Number(article.Entries.Count)} entries of the reference list.", article.Entries[0].Span)];
        }

        return article.Entries.Where(entry => !cited.Contains(entry.Id)).Select(entry =>
            new Diagnostic("CIT0202", DiagnosticSeverity.Warning, $"{Wording.Entry(entry)} is listed and not cited in the text.", entry.Span, "Cite the work, or remove the entry."));
    }
}
