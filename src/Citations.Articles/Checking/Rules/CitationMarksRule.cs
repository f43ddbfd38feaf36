using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;
using Citations.Articles.Documents;

namespace Citations.Articles.Checking.Rules;

/// <summary>
/// CIT0234: works that are cited side by side in two parentheses or with a comma between them, or twice in one; a semicolon before a
/// year; square brackets (APA 7, sections 8.11 and 8.12).
/// </summary>
internal static class CitationMarksRule
{
    internal static readonly DiagnosticDescriptor Marks = new(
        "CIT0234",
        "Citations are separated by the wrong marks",
        DiagnosticSeverity.Information,
        "Works that are cited at one place are in one pair of parentheses with semicolons between them (APA 7, section 8.12), and a comma comes before the year (section 8.11)."
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
        foreach (var link in examined.Links)
        {
            var citation = link.Citation;
            var isNarrative = citation.Form == CitationForm.Narrative;
            if (
                link is not { Kind: LinkKind.Exact, Citation: { Year: not null, IsSecondary: false } }
                || (citation.Form != CitationForm.Parenthetical && !isNarrative)
            )
            {
                before = null;
                continue;
            }

            if (SemicolonOf(document.Text, citation) is { } semicolon)
                yield return Finding(document, citation.Span, semicolon, ", ", $"{Wording.Citation(citation)} has a semicolon before its year.", "Put a comma in its place.");
            if (isNarrative)
            {
                before = null;
                continue;
            }

            if (IsInBrackets(document.Text, citation.Span))
                yield return Marks.At($"{Wording.Citation(citation)} is in square brackets; APA 7 cites in parentheses.", citation.Span, "Put it in parentheses.");
            if (IsRepeated(document.Text, before, link))
                yield return Marks.At($"{Wording.Citation(citation)} is cited twice in one pair of parentheses.", citation.Span, "Cite it once.");
            if (
                before is { Citation: var one }
                && before.Entry != link.Entry
                && one.Span.End < citation.Span.Start
                && citation.Prefix is null
            )
            {
                var gap = SourceSpan.FromBounds(one.Span.End, citation.Span.Start);
                var between = gap.In(document.Text).Trim();
                if (between is "," or "&" or ", &")
                    yield return Finding(document, citation.Span, gap, "; ", $"“{between}” is between {Wording.Citation(one)} and {Wording.Citation(citation)} in one pair of parentheses.", "Put a semicolon in its place.");
                else if (between.Length == gap.Length && between is ") (" or ")(" or "), (")
                    yield return Marks.At(
                        $"{Wording.Citation(one)} and {Wording.Citation(citation)} are in two pairs of parentheses side by side.",
                        citation.Span,
                        "Cite them in one pair of parentheses, in the order of the list and with a semicolon between them."
                    );
            }

            before = link;
        }
    }

    /// <summary>The semicolon and the space before the year; null if a comma is there.</summary>
    private static SourceSpan? SemicolonOf(string text, InTextCitation citation)
    {
        var words = citation.Span.In(text);
        var year = words.LastIndexOf(citation.Year);
        var last = citation.Abbreviation ?? (citation.Authors is [.., var author] ? author : ";");
        return year > 2 && words[..year].EndsWith("; ") && words[..(year - 2)].EndsWith(last)
            ? new(citation.Span.Start + year - 2, 2)
            : null;
    }

    /// <summary>Whether a citation is in brackets that no parentheses hold.</summary>
    private static bool IsInBrackets(string text, SourceSpan span)
    {
        const int reach = 300;
        if (span.Start == 0 || text[span.Start - 1] != '[' || span.End >= text.Length || text[span.End] != ']')
            return false;
        var before = text.AsSpan(Math.Max(0, span.Start - reach), Math.Min(reach, span.Start));
        var isLink = span.End + 1 < text.Length && text[span.End + 1] is '(' or ':' or '[';
        return !isLink && before.LastIndexOf('(') <= before.LastIndexOf(')');
    }

    /// <summary>Whether one parenthesis cites a work again, without another page.</summary>
    private static bool IsRepeated(string text, CitationLink? before, CitationLink link) =>
        before is { Citation: { Locator: null } one }
        && link.Citation.Locator is null
        && before.Entry == link.Entry
        && one.YearSuffix == link.Citation.YearSuffix
        && (one.Span == link.Citation.Span || (one.Span.End < link.Citation.Span.Start && text.AsSpan(one.Span.End..link.Citation.Span.Start).Trim() is ";"));

    private static Diagnostic Finding(ArticleDocument document, SourceSpan place, SourceSpan gap, string right, string says, string fix) =>
        Marks.At(says, place, fix) with
        {
            Edits = [EntryEdits.Retell(document, gap, right)],
        };
}
