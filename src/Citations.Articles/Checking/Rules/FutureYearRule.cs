using System.Globalization;
using System.Text.RegularExpressions;
using Citations.Articles.Checking.Evidence;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0110: a year that has not come, or a number in its place that is no year.</summary>
internal static partial class FutureYearRule
{
    internal static readonly DiagnosticDescriptor Future = new(
        "CIT0110",
        "The year is not possible",
        DiagnosticSeverity.Error,
        "The entry gives a year after the next one, or a number that is not a year in place of the year. Journals date issues at most a year ahead."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (entry.Entry.Reference.Issued is null)
        {
            if (entry.Entry.Kind != EntryKind.Library && entry.Comparable is null && NoYear(entry.Entry.Text) is { } written)
                yield return Future.At(
                    $"{written} is in the place of the year.",
                    new(entry.Entry.Span.Start + written.Index, written.Length),
                    "Compare the year with the work."
                );
            yield break;
        }

        if (entry.Today is not { } today || entry.Entry.Reference.Issued?.Year is not { } year || year <= today.Year + 1)
            yield break;
        yield return Future.At(
            $"The entry gives the year {Wording.Number(year)}, which is in the future.",
            entry.Entry.SpanOf("issued"),
            "Compare the year with the work."
        );
    }

    /// <summary>A number that cannot be a year, in the place where each style has the year; null if there is none.</summary>
    internal static Group? NoYear(string text) =>
        PlaceOfYear.Match(text) is { Success: true } match
        && match.Groups["year"] is var year
        && (year.Length != 4 || int.Parse(year.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) >= FirstCentury)
            ? year
            : null;

    // 2112 is no year that can be meant; 1015 may be one of an old work.
    private const int FirstCentury = 2100;

    // After the names in APA; before the volume in Vancouver; at the end, after the pages, in IEEE.
    [GeneratedRegex(
        @"^[^()]{3,400}\.,?\s\((?<year>[0-9]{2,5})[a-z]?\)\.\s|^.{20,600}\.\s(?<year>[0-9]{4,5})(?:\s\p{Lu}\p{Ll}{2,8}\.?(?:\s[0-9]{1,2})?)?;\s?[0-9]{1,4}(?:\s?\(|:)|^.{20,600},\spp?\.\s?\w{1,7}(?:[–-]\w{1,7})?,\s(?:\p{Lu}\p{Ll}{2,8}\.?\s)?(?<year>[0-9]{4,5})(?:\.|,\sdoi)",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex PlaceOfYear { get; }
}
