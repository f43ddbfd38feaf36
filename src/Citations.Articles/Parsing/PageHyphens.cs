using System.Text.RegularExpressions;

namespace Citations.Articles.Parsing;

/// <summary>
/// The hyphens that are between the first and the last page of a range. Those inside numbers are not: <c>e00456-20</c>,
/// <c>Article 00123-19</c>, <c>1-12–1-29</c>, and those of numbers with a year are not: <c>Std. 114-2017</c>.
/// </summary>
internal static partial class PageHyphens
{
    /// <summary>The places of the hyphens in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pages">Where the pages are.</param>
    internal static IEnumerable<int> In(string text, SourceSpan pages)
    {
        if (pages.Start < 0 || pages.End > text.Length || ArticleLabel.IsMatch(text.AsSpan(0, pages.Start)))
            yield break;
        for (var range = Range.Match(text, pages.Start, pages.Length); range.Success; range = range.NextMatch())
        {
            if (!NumberOfYear.IsMatch(range.Value))
                yield return range.Groups["hyphen"].Index;
        }
    }

    // The number of an article has zeros before it; a page does not.
    [GeneratedRegex(
        @"(?<![\p{L}\d–-])(?:\p{L}{0,2}[1-9]\d*|[ivxlcIVXLC]+)(?<hyphen>-)(?:\p{L}{0,2}\d+|[ivxlcIVXLC]+)(?![\p{L}\d–-])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Range { get; }

    // No work has a thousand pages that end in the year of a standard.
    [GeneratedRegex(@"^\d{1,3}-(?:19|20)\d\d$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberOfYear { get; }

    [GeneratedRegex(@"\b(?:Article|Art\.|Std\.?|Standard)\s$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex ArticleLabel { get; }
}
