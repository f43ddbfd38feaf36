using System.Globalization;
using System.Text.RegularExpressions;
using Citations.Articles.Checking.Evidence;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0228: a citation of a page that the article or chapter does not have.</summary>
internal static partial class PagesOutsideRule
{
    internal static readonly DiagnosticDescriptor Outside = new(
        "CIT0228",
        "A cited page lies outside the work",
        DiagnosticSeverity.Information,
        "The entry gives the first and the last page of an article or a chapter, but the citation gives a page before or after them. A preprint and a reprint have other page numbers."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        foreach (var link in examined.Links)
        {
            if (
                link is not { Kind: LinkKind.Exact, Entry: { } entry, Citation.Locator: { } locator }
                || Cited.Match(locator) is not { Success: true } match
                || PagesOf(examined, entry) is not var (first, last)
            )
                continue;
            var from = Number(match.Groups["first"].Value);
            var end = match.Groups["last"].Value;
            var to = end.Length == 0 ? from : Number(PageRange.Complete(match.Groups["first"].Value, end));
            if (from < first || to > last)
                yield return Outside.At(
                    $"{Wording.Citation(link.Citation)} cites {locator.Trim()}; the entry has the pages {Wording.Number(first)}–{Wording.Number(last)}.",
                    link.Citation.Span,
                    "Compare the page with the work."
                );
        }
    }

    /// <summary>The one range of pages of an entry, which its record does not give otherwise; null if there is none.</summary>
    private static (int First, int Last)? PagesOf(ExaminedArticle examined, ReferenceEntry entry)
    {
        var pages = examined.Entry(entry).Comparable?.Page ?? entry.Reference.Page;
        if (pages is null || PageRange.Read(pages) is not { Parts: [var (first, last)] } || last is null)
            return null;
        return
            int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(PageRange.Complete(first, last), NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            && start < end
            ? (start, end)
            : null;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?:pp?\.?\s?|S\.\s?)?(?<first>[0-9]{1,5})(?:\s?[–-]\s?(?<last>[0-9]{1,5}))?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Cited { get; }
}
