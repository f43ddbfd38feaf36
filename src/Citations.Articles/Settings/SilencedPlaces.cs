using System.Text.RegularExpressions;
using Citations.Articles.Documents;

namespace Citations.Articles.Settings;

/// <summary>
/// The stretches of a document in which comments silence rules: from <c>citations-disable CIT0401</c> to <c>citations-enable</c> or the
/// end, and the block after <c>citations-disable-next CIT0401</c>. Without codes all rules are meant.
/// </summary>
internal sealed partial class SilencedPlaces
{
    private readonly List<(SourceSpan Span, string[] Codes)> _places = [];

    internal static SilencedPlaces Of(ArticleDocument document)
    {
        var places = new SilencedPlaces();
        List<(int Start, string[] Codes)> open = [];
        string[]? next = null;
        foreach (var block in document.Blocks)
        {
            if (block.Kind != BlockKind.Comment)
            {
                if (next is not null && block.IsText)
                {
                    places._places.Add((block.Span, next));
                    next = null;
                }

                continue;
            }

            foreach (Match directive in Directive.Matches(block.Span.In(document.Text).ToString()))
            {
                string[] codes = [.. directive.Groups["code"].Captures.Select(code => code.Value)];
                if (directive.Groups["next"].Success)
                    next = codes;
                else if (directive.Groups["enable"].Success)
                    open.RemoveAll(stretch => Close(stretch, codes, block.Span.Start));
                else
                    open.Add((block.Span.Start, codes));
            }
        }

        foreach (var (start, codes) in open)
            places._places.Add((SourceSpan.FromBounds(start, document.Text.Length), codes));
        return places;

        bool Close((int Start, string[] Codes) stretch, string[] codes, int end)
        {
            if (codes.Length > 0 && !codes.Intersect(stretch.Codes, StringComparer.OrdinalIgnoreCase).Any())
                return false;
            places._places.Add((SourceSpan.FromBounds(stretch.Start, end), stretch.Codes));
            return true;
        }
    }

    internal bool Contains(Diagnostic finding) =>
        finding.Span is { } span
        && _places.Exists(place =>
            place.Span.Start <= span.Start
            && span.Start < Math.Max(place.Span.End, place.Span.Start + 1)
            && (place.Codes.Length == 0 || place.Codes.Any(code => finding.Code.StartsWith(code, StringComparison.OrdinalIgnoreCase)))
        );

    [GeneratedRegex(
        @"citations-(?:(?<next>disable-next)|(?<enable>enable)|disable)(?![\w-])(?:[\s,]+(?<code>CIT\d{1,4}))*",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Directive { get; }
}
