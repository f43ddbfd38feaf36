using System.Globalization;
using Citations.Articles.Checking.Evidence;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0119: a page range whose last page is before its first.</summary>
internal static class BackwardPagesRule
{
    internal static readonly DiagnosticDescriptor Backward = new(
        "CIT0119",
        "A page range runs backwards",
        DiagnosticSeverity.Warning,
        "The last page is before the first. A shortened last page, such as 123-30, is read in full, and pages that match the record are not reported."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (
            entry.Entry.Reference.Page is not { } pages
            || entry.Comparable?.Page is not null
            || PageRange.Read(pages) is not { } range
        )
            yield break;
        foreach (var (first, last) in (IEnumerable<(string First, string? Last)>)range.Parts)
        {
            if (last is not null && IsBefore(last, first))
            {
                yield return Backward.At(
                    $"The page range {first}–{last} runs backwards.",
                    entry.Entry.SpanOf("page"),
                    "Compare the pages with the work."
                );
                yield break;
            }
        }
    }

    private static bool IsBefore(string last, string first) =>
        int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
        && int.TryParse(PageRange.Complete(first, last), NumberStyles.None, CultureInfo.InvariantCulture, out var end)
        && end < start;
}
