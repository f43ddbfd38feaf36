using System.Text.RegularExpressions;

namespace Citations.Articles.Checking.Form;

/// <summary>Marks and spaces in and after an address (APA 7, section 9.35).</summary>
internal static partial class AddressMarkSlips
{
    internal static IReadOnlyList<FormSlip> All { get; } =
    [
        new(FormKinds.Marks, FormPart.Address, ParenthesisAfterAddress, Unopened, "has a closing parenthesis after the address without an opening one"),
        new(FormKinds.Marks, FormPart.Address, PeriodAfterAddress, "", "has a period after an address (APA 7, section 9.35)"),
        new(FormKinds.Marks, FormPart.Address, SpaceInAddress, "", "has a space within the address of the DOI (APA 7, section 9.35)"),
        new(FormKinds.Marks, FormPart.Address, GapInDoi, "", "has a space within the DOI (APA 7, section 9.35)") { IsProposal = true },
        new(FormKinds.Marks, FormPart.Address, LostMarkInDoi, "", "has a space within the DOI (APA 7, section 9.35)")
        {
            Advice = "Close the gap, or restore the lost character, as in the publisher's DOI.",
            HasEdits = false,
        },
    ];

    private static string? Unopened(Match match, FormParts parts) =>
        parts.Text.Contains('(', StringComparison.Ordinal) && parts.Text.AsSpan().Count('(') < parts.Text.AsSpan().Count(')') ? "" : null;

    private const string DoiStart = @"(?<=^://(?:dx\.|www\.)?doi\.org/)10\.\d{4,9}/[^\s]{0,60}";

    // https://example.org/moles)
    [GeneratedRegex(@"(?<=^://[^\s()]{1,600})[^\s()/]{0,40}[^\s()/.](?<slip>\.?\)\.?)$", RegexOptions.CultureInvariant)]
    private static partial Regex ParenthesisAfterAddress { get; }

    // https://example.org/moles.
    [GeneratedRegex(@"(?<=^://\S{1,600})[^\s/]{0,40}[\w/](?<slip>\.)$", RegexOptions.CultureInvariant)]
    private static partial Regex PeriodAfterAddress { get; }

    // https:// doi.org/10.1234/abc
    [GeneratedRegex(@"^://(?:(?<slip>\s+)(?:dx\.)?doi\.org/|(?:dx\.)?doi\.org(?:/(?<slip>\s+)|(?<slip>\s+)/))10\.\d{4,9}", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceInAddress { get; }

    // https://doi.org/10.1234/abc- 12. What continues after the gap has digits and marks, as no word of a remark has.
    [GeneratedRegex(
        DoiStart + @"(?:[-/_(:](?<slip>\s+)(?=[\w.()/;:-]{0,60}\d)|\.(?<slip>\s+)(?=[\w-]{1,20}[./(-])|[\w)](?<slip>\s+)(?=[./-]))(?!PMC|PMID|ISBN|ISSN|https?:)[\w.()/;:-]{2,80}$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex GapInDoi { get; }

    // https://doi.org/10.1234/abc 12.3
    [GeneratedRegex(
        DoiStart + @"[\w)](?<slip>\s+)(?!PMC|PMID|ISBN|ISSN|https?:)(?=\w{1,20}[./(-])[\w.()/;:-]{0,60}\d[\w.()/;:-]{0,60}$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LostMarkInDoi { get; }
}
