using System.Globalization;
using System.Text.RegularExpressions;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.InText;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0208: a range of numbers whose last is before its first.</summary>
internal static partial class BackwardNumbersRule
{
    internal static readonly DiagnosticDescriptor Backward = new(
        "CIT0208",
        "A range of numbers runs backwards",
        DiagnosticSeverity.Warning,
        "A citation by numbers gives a range whose last number is lower than its first, such as [3-1]. All entries of the range count as cited."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        var text = examined.Article.Document.Text;
        var places = examined
            .Links.Where(link => link is { Entry: not null, Citation.Form: CitationForm.Numeric or CitationForm.Superscript })
            .Select(link => link.Citation.Span)
            .Distinct();
        foreach (var place in places)
        {
            if (FirstOf(place.In(text).ToString()) is var (first, last))
                yield return Backward.At(
                    $"The range {Wording.Number(first)}-{Wording.Number(last)} runs backwards.",
                    place,
                    $"Write {Wording.Number(last)}–{Wording.Number(first)}, or the numbers that are meant."
                );
        }
    }

    private static (int First, int Last)? FirstOf(string citation)
    {
        foreach (Match match in Range.Matches(citation))
        {
            var (first, last) = (Number(match.Groups["first"].ValueSpan), Number(match.Groups["last"].ValueSpan));
            if (last < first && first <= NumberList.Highest)
                return (first, last);
        }

        return null;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    // What follows a colon or "p." is pages: [2, p. 30-4].
    [GeneratedRegex(@"(?<![:.0-9] ?)(?<first>[0-9]{1,4}) ?[–—-] ?(?<last>[0-9]{1,4})", RegexOptions.CultureInvariant)]
    private static partial Regex Range { get; }
}
