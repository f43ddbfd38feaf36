using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Matching;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0111: the year is not one of the years in which the work was published, online or in print.</summary>
internal static class YearRule
{
    internal static readonly DiagnosticDescriptor OtherYear = new(
        "CIT0111",
        "The year differs from the record",
        DiagnosticSeverity.Error,
        "The year is outside the years in which the work appeared, online or in print."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static readonly DiagnosticDescriptor Appeared = new(
        "CIT0112",
        "The work has appeared",
        DiagnosticSeverity.Information,
        "The work is listed as in press, but the registry gives the year in which it appeared."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (entry.Comparable is not { } record || entry.Entry.Reference.Issued is not { } listed)
            yield break;
        var span = entry.Entry.SpanOf("issued");
        if (PublicationYears.Of(record) is not { } years)
            yield break;
        // Articles of old volumes came online long after they were published.
        var right = record.Issued?.Start?.Year ?? years.Last;
        if (listed.Literal is { } words && words.StartsWith("in press", StringComparison.OrdinalIgnoreCase))
        {
            yield return Appeared
                .At(
                    $"The work is listed as in press; {entry.Registry} dates it {Wording.Number(right)}.",
                    span,
                    $"Write {Wording.Number(right)}."
                )
                .Edited(entry, Edits(entry, words, right));
        }
        else if (listed.Year is { } year && (year < years.First || year > years.Last) && !IsOfTitle(entry, year, right))
        {
            yield return OtherYear
                .At(
                    $"The entry gives the year {Wording.Number(year)}; {entry.Registry} dates {entry.DoiName} {Wording.Number(right)}.",
                    span,
                    $"Write {Wording.Number(right)}."
                )
                .Edited(entry, Edits(entry, Wording.Number(year), right));
        }
    }

    /// <summary>Whether a year is a part of the title, and the registered one is beside it: <c>The burrow, 1962. (2021).</c></summary>
    private static bool IsOfTitle(ExaminedEntry entry, int year, int registered) =>
        entry.Statement is { Title: not null } statement && statement.HasYear(registered) && !statement.HasYear(year);

    /// <summary>The citations of the entry follow it.</summary>
    private static IEnumerable<TextEdit> Edits(ExaminedEntry entry, string listed, int year) =>
        EntryEdits.Part(entry, "issued", listed, Wording.Number(year)) is { IsEmpty: false } edits
            ? [.. edits, .. CitationEdits.Year(entry, Wording.Number(year))]
            : [];
}
