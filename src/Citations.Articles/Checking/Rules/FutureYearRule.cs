using Citations.Articles.Checking.Evidence;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0110: a year that has not come.</summary>
internal static class FutureYearRule
{
    internal static readonly DiagnosticDescriptor Future = new(
        "CIT0110",
        "The year has not come",
        DiagnosticSeverity.Error,
        "The entry gives a year later than the next one. Journals date issues a year ahead at most."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (entry.Today is not { } today || entry.Entry.Reference.Issued?.Year is not { } year || year <= today.Year + 1)
            yield break;
        yield return Future.At(
            $"The entry gives the year {Wording.Number(year)}, which has not come.",
            entry.Entry.SpanOf("issued"),
            "Compare the year with the work."
        );
    }
}
