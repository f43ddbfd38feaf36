using Citations.Matching;

namespace Citations.Articles;

/// <summary>CIT0111: the year is none of the years in which the work was published, online or in print.</summary>
internal static class YearRule
{
    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (entry.Comparable is not { } record || entry.Entry.Reference.Issued is not { } listed) yield break;
        var span = entry.Entry.SpanOf("issued");
        if (PublicationYears.Of(record) is not { } years) yield break;
        if (listed.Literal is { } words && words.StartsWith("in press", StringComparison.OrdinalIgnoreCase))
        {
            yield return new("CIT0112", DiagnosticSeverity.Information, $"The work is listed as in press; {entry.Registry} dates it {Wording.Number(years.Last)}.", span, $"Write {Wording.Number(years.Last)}.");
        }
        else if (listed.Year is { } year && (year < years.First || year > years.Last))
        {
            yield return new("CIT0111", DiagnosticSeverity.Error, $"The entry gives the year {Wording.Number(year)}; {entry.Registry} dates {entry.DoiName} {Wording.Number(years.Last)}.", span, $"Write {Wording.Number(years.Last)}.");
        }
    }
}
