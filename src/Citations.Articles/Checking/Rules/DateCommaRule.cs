using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;
using Citations.Articles.Documents;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0229: a citation in parentheses without the comma before its year that the others have (APA 7, section 8.11).</summary>
internal static class DateCommaRule
{
    internal static readonly DiagnosticDescriptor NoComma = new(
        "CIT0229",
        "A citation lacks the comma before its year",
        DiagnosticSeverity.Information,
        "In parentheses a comma and a space separate the names from the year (APA 7, section 8.11). An article in which most citations have no comma follows another style."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        if (examined.Style != ListStyle.Apa7)
            return [];
        var document = examined.Article.Document;
        var citations = examined
            .Links.Where(link =>
                link is { Kind: LinkKind.Exact, Citation: { Form: CitationForm.Parenthetical, Authors: [_, ..], Year: not null } }
            )
            .Select(link => link.Citation)
            .Where(citation => char.IsAsciiDigit(citation.Year![0]))
            .DistinctBy(citation => citation.Span)
            .ToList();
        var slips = citations.Select(citation => (citation, Gap: GapOf(document, citation))).Where(slip => slip.Gap is not null).ToList();
        return slips.Count * 2 >= citations.Count
            ? []
            : slips.Select(slip =>
                NoComma.At(
                    $"{Wording.Citation(slip.citation)} has no comma and space before its year.",
                    slip.citation.Span,
                    "Put a comma and a space before it."
                ) with
                {
                    Edits = [EntryEdits.Retell(document, slip.Gap!.Value, ", ")],
                }
            );
    }

    /// <summary>The text between the names and the year if it is only a space or a comma; otherwise null.</summary>
    private static SourceSpan? GapOf(ArticleDocument document, InTextCitation citation)
    {
        var text = citation.Span.In(document.Text).ToString();
        var year = text.IndexOf(citation.OriginalYear ?? citation.Year!, StringComparison.Ordinal);
        if (year < 2 || text[year - 1] is not (' ' or ','))
            return null;
        var names = text.AsSpan(0, year - 1);
        return names.EndsWith(citation.Authors[^1]) || names.EndsWith("et al.") ? new(citation.Span.Start + year - 1, 1) : null;
    }
}
