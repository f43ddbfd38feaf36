using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;
using Citations.Articles.Documents;

namespace Citations.Articles.Checking.Rules;

/// <summary>
/// CIT0234: works that are cited side by side in two parentheses or with a comma between them, and a semicolon before a year
/// (APA 7, sections 8.11 and 8.12).
/// </summary>
internal static class CitationMarksRule
{
    internal static readonly DiagnosticDescriptor Marks = new(
        "CIT0234",
        "Citations are set apart by other marks",
        DiagnosticSeverity.Information,
        "Works that are cited at one place stand in one parenthesis with semicolons between them (APA 7, section 8.12), and a comma stands before the year (section 8.11)."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        if (examined.Style != ListStyle.Apa7)
            yield break;
        var document = examined.Article.Document;
        CitationLink? before = null;
        foreach (var link in (IEnumerable<CitationLink>)examined.Links)
        {
            if (link is not { Kind: LinkKind.Exact, Citation: { Form: CitationForm.Parenthetical, Year: not null, IsSecondary: false } citation })
            {
                before = null;
                continue;
            }

            if (SemicolonOf(document.Text, citation) is { } semicolon)
                yield return Finding(document, citation.Span, semicolon, ", ", $"{Wording.Citation(citation)} has a semicolon before its year.", "Put a comma in its place.");
            if (before is { Citation: var one } && before.Entry != link.Entry && one.Span.End < citation.Span.Start && citation.Prefix is null)
            {
                var gap = SourceSpan.FromBounds(one.Span.End, citation.Span.Start);
                var between = gap.In(document.Text).Trim();
                if (between is "," or "&" or ", &")
                    yield return Finding(document, citation.Span, gap, "; ", $"“{between}” stands between {Wording.Citation(one)} and {Wording.Citation(citation)} in one parenthesis.", "Put a semicolon in its place.");
                else if (between.Length == gap.Length && between is ") (" or ")(" or "), (")
                    yield return Marks.At(
                        $"{Wording.Citation(one)} and {Wording.Citation(citation)} stand in two parentheses side by side.",
                        citation.Span,
                        "Cite them in one parenthesis, in the order of the list and with a semicolon between them."
                    );
            }

            before = link;
        }
    }

    /// <summary>The semicolon and the space before the year; null where a comma stands there.</summary>
    private static SourceSpan? SemicolonOf(string text, InTextCitation citation)
    {
        var words = citation.Span.In(text);
        var year = words.LastIndexOf(citation.Year);
        return year > 2 && words[..year].EndsWith("; ") && words[..(year - 2)].EndsWith(citation.Authors is [.., var last] ? last : ";")
            ? new(citation.Span.Start + year - 2, 2)
            : null;
    }

    private static Diagnostic Finding(ArticleDocument document, SourceSpan place, SourceSpan gap, string right, string says, string fix) =>
        Marks.At(says, place, fix) with
        {
            Edits = [EntryEdits.Retell(document, gap, right)],
        };
}
