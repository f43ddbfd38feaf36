using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Citations.Canonical;

/// <summary>How far a work is on its way, in words: BibLaTeX writes <c>inpress</c>, <c>inpreparation</c>.</summary>
internal static partial class StatusForm
{
    /// <summary>The status of an article that is published before its issue.</summary>
    internal const string Early = "advance online publication";

    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["inpress"] = "in press",
        ["in-press"] = "in press",
        ["inpreparation"] = "in preparation",
        ["prepublished"] = Early,
        ["ahead of print"] = Early,
        ["online ahead of print"] = Early,
        ["epub ahead of print"] = Early,
        ["aheadofprint"] = Early,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    internal static string Of(string status) => Words.GetValueOrDefault(status, status);

    /// <summary>
    /// Takes a year and the status beside it apart: <c>2012, in press</c>, <c>2020 (accepted)</c>, <c>to appear 2021</c>; false for other
    /// words.
    /// </summary>
    internal static bool TryWithYear(string words, out string year, out string status)
    {
        var match = YearAndStatus().Match(words);
        year = match.Groups["year"].Value;
        status =
            match.Groups["coming"].Success ? "in press"
            : match.Groups["submitted"].Success ? "submitted"
            : match.Groups["early"].Success ? Early
            : "in preparation";
        return match.Success;
    }

    /// <summary>
    /// The status of a work that is accepted and not in an issue yet, where words say nothing else; null for other words.
    /// </summary>
    internal static string? OfPublication(string words) =>
        // "Accepted manuscript" is a version of an article, which may be published.
        words.Contains("manuscript", StringComparison.OrdinalIgnoreCase) || StatusAlone().Match(words) is not { Success: true } match ? null
        : match.Groups["coming"].Success ? "in press"
        : match.Groups["early"].Success ? Early
        : null;

    private const string Status =
        "(?i:(?<coming>in press|in-press|forthcoming|to appear|accepted(?: for publication)?|accepted manuscript)"
        + "|(?<submitted>submitted(?: for publication)?|under review|in review)"
        + "|(?<early>advance online publication|(?:(?:epub|online|published online) )?ahead of print"
        + "|online first|early access|early view)"
        + "|in preparation|in prep)";

    [GeneratedRegex(
        @"^\s*(?:(?<year>[12][0-9]{3}),? ?[(\[]?" + Status + @"[)\]]?|" + Status + @",? ?[(\[]?(?<year>[12][0-9]{3})[)\]]?)\.?\s*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex YearAndStatus();

    [GeneratedRegex(@"^\s*" + Status + @"\.?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex StatusAlone();
}
