using System.Text.RegularExpressions;

namespace Citations.Articles.Checking.Form;

/// <summary>Marks and spaces between and after the parts of an entry (APA 7, section 9.5).</summary>
internal static partial class MarkSlips
{
    internal static IReadOnlyList<FormSlip> All { get; } =
    [
        new(FormKinds.Marks, FormPart.Source, CommaBeforeAddress, Period, "has a comma before the address (APA 7, section 9.5)"),
        new(FormKinds.Marks, FormPart.Entry, NoPeriod, Ended, "has no period at its end (APA 7, section 9.5)"),
        new(FormKinds.Marks, FormPart.BeforePeriodical, NoStop, StopBeforePeriodical, "has no period before the journal (APA 7, section 9.5)"),
        new(FormKinds.Marks, FormPart.Entry, PeriodAfterMark, InSource, "has a period after the mark that ends the title (APA 7, section 9.5)"),
        new(FormKinds.Marks, FormPart.Entry, Doubled, ".", "has an extra period (APA 7, section 9.5)"),
        new(FormKinds.Marks, FormPart.Source, DoubledComma, ",", "has an extra comma (APA 7, section 9.5)"),
        new(FormKinds.Marks, FormPart.Entry, SpaceBefore, "", "has a space before the mark (APA 7, section 9.5)"),
    ];

    /// <summary>Within a remark in parentheses a comma is right.</summary>
    private static string? Period(Match match, FormParts parts)
    {
        var before = parts.Text.AsSpan(0, match.Index);
        return before.Count('(') == before.Count(')') ? "." : null;
    }

    /// <summary>An entry that ends in an address, a DOI or a remark in parentheses has no period.</summary>
    private static string? Ended(Match match, FormParts parts) =>
        match.Index + match.Length == parts.Text.Length
        && parts.Work is { Doi: null, Url: null }
        && !WordSlips.EndsInWhatIsLeftOut(parts.Text)
        && !parts.Entry.Marked.Runs.Any(run => run.Target is not null)
            ? match.Groups["slip"].Value + "."
            : null;

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

    // Burrow Press, https://example.org
    [GeneratedRegex(@"[\p{L}\d)](?<slip>,)\shttps?$", RegexOptions.CultureInvariant)]
    private static partial Regex CommaBeforeAddress { get; }

    // Burrow Press
    [GeneratedRegex(@"(?<=\s)[^\s./:@]{0,30}(?<slip>[\p{L}\d])$", RegexOptions.CultureInvariant)]
    private static partial Regex NoPeriod { get; }

    // On digging *Journal of Burrows*
    [GeneratedRegex(@"(?<=^|\s)[^\s.,?!:;]{0,30}[\p{L}\d)](?<slip>,?)\s$", RegexOptions.CultureInvariant)]
    private static partial Regex NoStop { get; }

    // Do moles dig?.
    [GeneratedRegex(@"(?<!Yahoo)[\p{L}\d)”""’][?!][”""’]?(?<slip>\.)(?=\s[^.\s]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex PeriodAfterMark { get; }

    // On digging..
    [GeneratedRegex(@"(?<=\p{L})[\p{Ll})\]](?<slip>\.\.)(?=\s[^.\s]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Doubled { get; }

    // Mole, A.,, & Vole, B.
    [GeneratedRegex(@"(?<=[\p{L}\d)\]])(?<slip>,\s?,)(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex DoubledComma { get; }

    // On digging .
    [GeneratedRegex(@"(?:\p{L}{2}|[)\]])(?<slip>\s+)[.,](?=\s[^.\s]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceBefore { get; }
}
