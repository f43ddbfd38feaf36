namespace Citations.Articles;

/// <summary>CIT0201: a citation that leads to no entry of the list. Where there is no list at all that is one finding.</summary>
internal static class NotListedRule
{
    internal static IEnumerable<Diagnostic> Check(Article article, EquatableArray<CitationLink> links)
    {
        var missing = links.Where(link => link.Kind == LinkKind.Missing && !IsLoose(link.Citation, article)).ToList();
        if (missing.Count == 0) return [];
        if (!article.HasReferenceList)
        {
            var count = missing.DistinctBy(link => Wording.Citation(link.Citation)).Count();
            return [new("CIT0204", DiagnosticSeverity.Warning, $"The text cites {Wording.Number(count)} work{(count == 1 ? "" : "s")} and the article has no reference list.", missing[0].Citation.Span, "Add a reference list.")];
        }

        return missing.Select(link => new Diagnostic("CIT0201", DiagnosticSeverity.Error, $"{Wording.Citation(link.Citation)} is cited and not in the reference list.", link.Citation.Span, "Add the entry."));
    }

    /// <summary>A name with a page and no year is a citation only where an entry says so.</summary>
    private static bool IsLoose(InTextCitation citation, Article article) => citation is { Year: null, Number: null } && !article.Entries.IsEmpty;
}
