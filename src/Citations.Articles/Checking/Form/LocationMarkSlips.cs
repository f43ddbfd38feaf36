using System.Text.RegularExpressions;

namespace Citations.Articles.Checking.Form;

/// <summary>Marks and spaces between journal, volume, issue and pages (APA 7, section 9.25).</summary>
internal static partial class LocationMarkSlips
{
    internal static IReadOnlyList<FormSlip> All { get; } =
    [
        new(FormKinds.Marks, FormPart.Location, BeforeIssue, "", "has a space or comma between volume and issue (APA 7, section 9.25)"),
        new(FormKinds.Marks, FormPart.Location, BeforePages, ", ", "has no comma before the pages (APA 7, section 9.25)"),
        new(FormKinds.Marks, FormPart.Location, NoSpace, ", ", "has no space after the comma (APA 7, section 9.5)"),
        new(FormKinds.Marks, FormPart.Location, BeforeVolume, ",", "has no comma before the volume (APA 7, section 9.25)"),
        new(FormKinds.Marks, FormPart.Location, PeriodBeforeVolume, Comma, "has a period between journal and volume (APA 7, section 9.25)"),
        new(FormKinds.Marks, FormPart.Pages, ShortRange, WholeRange, "shortens the last page (APA 7, section 9.25)") { IsProposal = true },
        new(FormKinds.Marks, FormPart.Pages, Dash, Range, "is a page range; it takes an en dash without spaces (APA 7, section 6.6)"),
        new(FormKinds.Marks, FormPart.Location, SpaceAfterNumber, "", "has a space before the mark (APA 7, section 9.5)"),
    ];

    // The period of an abbreviated name is italic as the name is.
    private static string? Comma(Match match, FormParts parts) =>
        parts.IsItalic(match.Index - 1) && !parts.IsItalic(match.Index) ? "," : null;

    private static string? WholeRange(Match match, FormParts parts) =>
        PageRange.Complete(match.Groups["first"].Value, match.Groups["slip"].Value);

    // A hyphen without spaces is reported by the rule on page ranges.
    private static string? Range(Match match, FormParts parts) => match.Groups["slip"].Value is "-" or "–" ? null : "–";

    private const string VolumeAndIssue = @"^,?\s?(?:[Vv]ol(?:ume|\.)?\s?)?\d{1,4}(?:,?\s?\([^()]{1,30}\))?";

    // 12 (3). A year in parentheses is the date of a volume in other styles.
    [GeneratedRegex(
        @"(?<=^,?\s(?:[Vv]ol(?:ume|\.)?\s?)?)\d{1,4}(?<slip>,?\s|,)\((?!(?:1[5-9]|20)\d\d\))(?:\d{1,4}(?:[–/-]\d{1,4})?|[Ss]uppl[^()]{0,12})\)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BeforeIssue { get; }

    // 12(3): 45
    [GeneratedRegex(
        @"(?<=" + VolumeAndIssue + @"[\d)]?)(?<=[\d)])(?<slip>\s?:\s?|\.\s)(?:pp?\.\s?)?[A-Za-z]{0,2}\d+(?:\s?[–-]\s?\w{1,8})?(?=[\s.,;]|$)(?!,\s\d)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BeforePages { get; }

    // 12(3),45
    [GeneratedRegex(@"(?<=^|" + VolumeAndIssue + @")(?<slip>,)\w?\d+", RegexOptions.CultureInvariant)]
    private static partial Regex NoSpace { get; }

    // Journal of Burrows 12(3)
    [GeneratedRegex(@"^(?<slip>)\s\d{1,4}(?:\s?\(\d{1,4}\)|,\s\d{1,5}[–-]\d{1,5}\b)", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeVolume { get; }

    // Journal of Burrows. 12(3)
    [GeneratedRegex(@"^(?<slip>\.)\s\d{1,4}(?:\s?\(\d{1,4}(?:[–-]\d{1,4})?\)|,\s\d{1,5}[–-]\d{1,5}\b)", RegexOptions.CultureInvariant)]
    private static partial Regex PeriodBeforeVolume { get; }

    // 123–5
    [GeneratedRegex(@"(?<![\w–-])(?<first>\d{2,6})\s?[–-]\s?(?<slip>\d{1,5})(?![\w–-])", RegexOptions.CultureInvariant)]
    private static partial Regex ShortRange { get; }

    // 123-135
    [GeneratedRegex(@"\d+(?<slip>\s?(?:--+|[–—-])\s?)\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Dash { get; }

    // 12(3), 45 .
    [GeneratedRegex(@"\d(?<slip>\s+)[.,](?=\s[^.\s]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceAfterNumber { get; }
}
