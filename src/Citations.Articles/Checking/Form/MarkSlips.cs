using System.Text.RegularExpressions;

namespace Citations.Articles.Checking.Form;

/// <summary>Marks and spaces that are missing, superfluous or others (APA 7, sections 9.5 and 9.25).</summary>
internal static partial class MarkSlips
{
    internal static IReadOnlyList<FormSlip> All { get; } =
    [
        new(FormKinds.Marks, FormPart.Location, BeforeIssue, "", "has a space or comma between volume and issue (APA 7, section 9.25)"),
        new(FormKinds.Marks, FormPart.Location, BeforePages, ", ", "has no comma before the pages (APA 7, section 9.25)"),
        new(FormKinds.Marks, FormPart.Location, NoSpace, ", ", "has no space after the comma (APA 7, section 9.5)"),
        new(FormKinds.Marks, FormPart.Location, BeforeVolume, ",", "has no comma before the volume (APA 7, section 9.25)"),
        new(FormKinds.Marks, FormPart.Location, PeriodBeforeVolume, Comma, "has a period between journal and volume (APA 7, section 9.25)"),
        new(FormKinds.Marks, FormPart.Source, CommaBeforeAddress, Period, "has a comma before the address (APA 7, section 9.5)"),
        new(FormKinds.Marks, FormPart.Entry, NoPeriod, Ended, "has no period at its end (APA 7, section 9.5)"),
        new(FormKinds.Marks, FormPart.BeforePeriodical, NoStop, StopBeforePeriodical, "has no period before the journal (APA 7, section 9.5)"),
        new(FormKinds.Marks, FormPart.Address, ParenthesisAfterAddress, Unopened, "has a closing parenthesis after the address without an opening one"),
        new(FormKinds.Marks, FormPart.Address, PeriodAfterAddress, "", "has a period after an address (APA 7, section 9.35)"),
        new(FormKinds.Marks, FormPart.Address, SpaceInAddress, "", "has a space within the address of the DOI (APA 7, section 9.35)"),
        new(FormKinds.Marks, FormPart.Address, GapInDoi, "", "has a space within the DOI (APA 7, section 9.35)") { IsProposal = true },
        new(FormKinds.Marks, FormPart.Address, LostMarkInDoi, "", "has a space within the DOI (APA 7, section 9.35)")
        {
            Advice = "Close the gap, or restore the lost character, as in the publisher's DOI.",
            HasEdits = false,
        },
        new(FormKinds.Marks, FormPart.Entry, PeriodAfterMark, InSource, "has a period after the mark that ends the title (APA 7, section 9.5)"),
        new(FormKinds.Marks, FormPart.Pages, ShortRange, WholeRange, "shortens the last page (APA 7, section 9.25)") { IsProposal = true },
        new(FormKinds.Marks, FormPart.Pages, Dash, Range, "is a page range; it takes an en dash without spaces (APA 7, section 6.6)"),
        new(FormKinds.Marks, FormPart.Entry, Doubled, ".", "has an extra period (APA 7, section 9.5)"),
        new(FormKinds.Marks, FormPart.Source, DoubledComma, ",", "has an extra comma (APA 7, section 9.5)"),
        new(FormKinds.Marks, FormPart.Location, SpaceAfterNumber, "", "has a space before the mark (APA 7, section 9.5)"),
        new(FormKinds.Marks, FormPart.Entry, SpaceBefore, "", "has a space before the mark (APA 7, section 9.5)"),
    ];

    // A hyphen without spaces is reported by the rule on page ranges.
    private static string? Range(Match match, FormParts parts) => match.Groups["slip"].Value is "-" or "–" ? null : "–";

    /// <summary>Within a remark in parentheses a comma is right.</summary>
    private static string? Period(Match match, FormParts parts)
    {
        var before = parts.Text.AsSpan(0, match.Index);
        return before.Count('(') == before.Count(')') ? "." : null;
    }

    /// <summary>The italics of the name prove where the title ends.</summary>
    private static string? StopBeforePeriodical(Match match, FormParts parts)
    {
        var slip = match.Groups["slip"];
        var name = parts[FormPart.Periodical]!.Value;
        // A journal within the parentheses of a retraction (APA 7, section 10.1, example 18).
        var before = parts.Text.AsSpan(0, slip.Index);
        if (before.LastIndexOf('(') > before.LastIndexOf(')'))
            return null;
        return parts.IsItalic(name.Start) && parts.IsItalic(name.End - 1) && !parts.IsItalic(slip.Index - 1) ? "." : null;
    }

    /// <summary>In names, "Yahoo!." ends in its own mark.</summary>
    private static string? InSource(Match match, FormParts parts) =>
        parts[FormPart.Title] is { } title && match.Groups["slip"].Index >= title.Start ? "" : null;

    private static string? Unopened(Match match, FormParts parts) =>
        parts.Text.Contains('(', StringComparison.Ordinal) && parts.Text.AsSpan().Count('(') < parts.Text.AsSpan().Count(')') ? "" : null;

    private static string? WholeRange(Match match, FormParts parts) =>
        PageRange.Complete(match.Groups["first"].Value, match.Groups["slip"].Value);

    /// <summary>An entry that ends in an address, a DOI or a remark in parentheses has no period.</summary>
    private static string? Ended(Match match, FormParts parts) =>
        match.Index + match.Length == parts.Text.Length
        && parts.Work is { Doi: null, Url: null }
        && !WordSlips.EndsInWhatIsLeftOut(parts.Text)
        && !parts.Entry.Marked.Runs.Any(run => run.Target is not null)
            ? match.Groups["slip"].Value + "."
            : null;

    // The period of an abbreviated name is italic as the name is.
    private static string? Comma(Match match, FormParts parts) =>
        parts.IsItalic(match.Index - 1) && !parts.IsItalic(match.Index) ? "," : null;

    private const string VolumeAndIssue = @"^,?\s?(?:[Vv]ol(?:ume|\.)?\s?)?\d{1,4}(?:,?\s?\([^()]{1,30}\))?";

    // A year in parentheses is the date of a volume in other styles.
    [GeneratedRegex(
        @"(?<=^,?\s(?:[Vv]ol(?:ume|\.)?\s?)?)\d{1,4}(?<slip>,?\s|,)\((?!(?:1[5-9]|20)\d\d\))(?:\d{1,4}(?:[–/-]\d{1,4})?|[Ss]uppl[^()]{0,12})\)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BeforeIssue { get; }

    [GeneratedRegex(
        @"(?<=" + VolumeAndIssue + @"[\d)]?)(?<=[\d)])(?<slip>\s?:\s?|\.\s)(?:pp?\.\s?)?[A-Za-z]{0,2}\d+(?:\s?[–-]\s?\w{1,8})?(?=[\s.,;]|$)(?!,\s\d)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BeforePages { get; }

    [GeneratedRegex(@"(?<=^|" + VolumeAndIssue + @")(?<slip>,)\w?\d+", RegexOptions.CultureInvariant)]
    private static partial Regex NoSpace { get; }

    [GeneratedRegex(@"^(?<slip>)\s\d{1,4}(?:\s?\(\d{1,4}\)|,\s\d{1,5}[–-]\d{1,5}\b)", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeVolume { get; }

    [GeneratedRegex(@"^(?<slip>\.)\s\d{1,4}(?:\s?\(\d{1,4}(?:[–-]\d{1,4})?\)|,\s\d{1,5}[–-]\d{1,5}\b)", RegexOptions.CultureInvariant)]
    private static partial Regex PeriodBeforeVolume { get; }

    [GeneratedRegex(@"[\p{L}\d)](?<slip>,)\shttps?$", RegexOptions.CultureInvariant)]
    private static partial Regex CommaBeforeAddress { get; }

    [GeneratedRegex(@"(?<=^|\s)[^\s.,?!:;]{0,30}[\p{L}\d)](?<slip>,?)\s$", RegexOptions.CultureInvariant)]
    private static partial Regex NoStop { get; }

    [GeneratedRegex(@"(?<=^://[^\s()]{1,600})[^\s()/]{0,40}[^\s()/.](?<slip>\.?\)\.?)$", RegexOptions.CultureInvariant)]
    private static partial Regex ParenthesisAfterAddress { get; }

    [GeneratedRegex(@"(?<=^://\S{1,600})[^\s/]{0,40}[\w/](?<slip>\.)$", RegexOptions.CultureInvariant)]
    private static partial Regex PeriodAfterAddress { get; }

    [GeneratedRegex(@"^://(?:(?<slip>\s+)(?:dx\.)?doi\.org/|(?:dx\.)?doi\.org(?:/(?<slip>\s+)|(?<slip>\s+)/))10\.\d{4,9}", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceInAddress { get; }

    private const string DoiStart = @"(?<=^://(?:dx\.|www\.)?doi\.org/)10\.\d{4,9}/[^\s]{0,60}";

    // What continues after the gap has digits and marks, as no word of a remark has.
    [GeneratedRegex(
        DoiStart + @"(?:[-/_(:](?<slip>\s+)(?=[\w.()/;:-]{0,60}\d)|\.(?<slip>\s+)(?=[\w-]{1,20}[./(-])|[\w)](?<slip>\s+)(?=[./-]))(?!PMC|PMID|ISBN|ISSN|https?:)[\w.()/;:-]{2,80}$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex GapInDoi { get; }

    [GeneratedRegex(
        DoiStart + @"[\w)](?<slip>\s+)(?!PMC|PMID|ISBN|ISSN|https?:)(?=\w{1,20}[./(-])[\w.()/;:-]{0,60}\d[\w.()/;:-]{0,60}$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LostMarkInDoi { get; }

    [GeneratedRegex(@"(?<!Yahoo)[\p{L}\d)”""’][?!][”""’]?(?<slip>\.)(?=\s[^.\s]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex PeriodAfterMark { get; }

    [GeneratedRegex(@"(?<![\w–-])(?<first>\d{2,6})\s?[–-]\s?(?<slip>\d{1,5})(?![\w–-])", RegexOptions.CultureInvariant)]
    private static partial Regex ShortRange { get; }

    [GeneratedRegex(@"(?<=\s)[^\s./:@]{0,30}(?<slip>[\p{L}\d])$", RegexOptions.CultureInvariant)]
    private static partial Regex NoPeriod { get; }

    [GeneratedRegex(@"\d+(?<slip>\s?(?:--+|[–—-])\s?)\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Dash { get; }

    [GeneratedRegex(@"(?<=[\p{L}\d)\]])(?<slip>,\s?,)(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex DoubledComma { get; }

    [GeneratedRegex(@"(?<=\p{L})[\p{Ll})\]](?<slip>\.\.)(?=\s[^.\s]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Doubled { get; }

    [GeneratedRegex(@"(?:\p{L}{2}|[)\]])(?<slip>\s+)[.,](?=\s[^.\s]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceBefore { get; }

    [GeneratedRegex(@"\d(?<slip>\s+)[.,](?=\s[^.\s]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceAfterNumber { get; }
}
