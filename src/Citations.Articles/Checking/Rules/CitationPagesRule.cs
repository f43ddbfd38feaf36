using System.Text.RegularExpressions;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;

namespace Citations.Articles.Checking.Rules;

/// <summary>
/// CIT0218: pages in a citation without their label, with that of one page for several, or with a hyphen (APA 7, section 8.13).
/// </summary>
internal static partial class CitationPagesRule
{
    internal static readonly DiagnosticDescriptor Pages = new(
        "CIT0218",
        "The page numbers of a citation have the wrong form",
        DiagnosticSeverity.Information,
        "A page is p. 3, several are pp. 3–5 with an en dash (APA 7, sections 8.13 and 6.6)."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        if (examined.Style != ListStyle.Apa7)
            return [];
        var isEnglish = ArticleLanguage.IsEnglish(examined.Article);
        return examined
            .Links.Where(link =>
                link is { Kind: LinkKind.Exact, Citation: { Form: CitationForm.Parenthetical or CitationForm.Narrative, Year: not null } }
            )
            .Where(link => IsOfApa(link.Citation.Span.In(examined.Article.Document.Text), link.Citation))
            .Select(link => (link.Citation, Right: Form(link.Citation.Locator)))
            .Where(citation => isEnglish || citation.Right?[0] == 'p')
            .Where(citation =>
                citation.Right is { } right && (right != citation.Citation.Locator || MarkBefore(examined, citation.Citation) != ",")
            )
            .Select(citation =>
                citation.Right == citation.Citation.Locator && MarkBefore(examined, citation.Citation) is "" or ";"
                    ? Pages.At(
                        $"{Wording.Citation(citation.Citation)} has no comma before “{citation.Right}”.",
                        citation.Citation.Span,
                        "Put a comma before it."
                    )
                : Pages.At(
                    $"{Wording.Citation(citation.Citation)} gives “{citation.Citation.Locator}”; APA 7 writes “{citation.Right}”.",
                    citation.Citation.Span,
                    $"Write {citation.Right}."
                )
            );
    }

    /// <summary>Pages as APA 7 writes them; null if a locator is something else.</summary>
    internal static string? Form(string? locator)
    {
        if (locator is null)
            return null;
        if (Part.Match(locator) is { Success: true } part)
            return part.Groups["chapter"].Success ? $"Chapter {part.Groups["number"].Value}" : $"para. {part.Groups["number"].Value}";
        if (Locator.Match(locator) is not { Success: true } match)
            return null;
        if (match.Groups["more"].Success)
            return $"pp. {string.Concat(match.Groups["first"].Value, match.Groups["more"].Value)}";
        var (first, last) = (match.Groups["first"].Value, match.Groups["last"].Value);
        return last.Length == 0 ? $"p. {first}" : $"pp. {first}–{last}";
    }

    /// <summary>"(Mole 2019: 12)", without the comma before the year, is another style's.</summary>
    private static bool IsOfApa(ReadOnlySpan<char> text, InTextCitation citation) =>
        (text.Contains($", {citation.Locator}", StringComparison.Ordinal) && !IsBook(text, citation.Locator))
        || text.Contains($"{citation.Year}{citation.YearSuffix} {citation.Locator}", StringComparison.Ordinal)
        || text.Contains($"{citation.Year}{citation.YearSuffix}; {citation.Locator}", StringComparison.Ordinal)
        || (
            text.Contains($", {citation.Year}{citation.YearSuffix}:", StringComparison.Ordinal)
            && text.Contains($": {citation.Locator}", StringComparison.Ordinal)
        );

    /// <summary>Whether a number is that of a book of Scripture (APA 7, section 8.28): <c>1 Cor. 13:4</c>.</summary>
    private static bool IsBook(ReadOnlySpan<char> text, string? number) =>
        text[(text.LastIndexOf($", {number}", StringComparison.Ordinal) + 2)..][(number?.Length ?? 0)..] is [' ', >= 'A' and <= 'Z', ..];

    /// <summary>The mark between the year and the pages.</summary>
    private static string MarkBefore(ExaminedArticle examined, InTextCitation citation)
    {
        var text = citation.Span.In(examined.Article.Document.Text);
        var before = text[..Math.Max(0, text.LastIndexOf(citation.Locator))].TrimEnd();
        return before is [.., var mark] && char.IsPunctuation(mark) ? mark.ToString() : "";
    }

    [GeneratedRegex(@"^(?:(?<chapter>[Cc]hap\.)|[Pp]ar\.|[Pp]aragraph)\s?(?<number>[0-9]{1,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Part { get; }

    [GeneratedRegex(@"^(?:pp?[.,]?\s?)?(?<first>[0-9]{1,4})(?:\s?[-–]\s?(?<last>[0-9]{1,4})|(?<more>(?:,\s[0-9]{1,4}(?:–[0-9]{1,4})?){1,5}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Locator { get; }
}
