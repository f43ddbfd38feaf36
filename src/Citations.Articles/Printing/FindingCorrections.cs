namespace Citations.Articles.Printing;

/// <summary>
/// What an entry takes from its findings where it is printed in its author's words: the safe edits of those about its form, and of a proved
/// entry those about its facts.
/// </summary>
internal static class FindingCorrections
{
    /// <summary>The stretches of the entry that are wrong, each once, and what belongs there.</summary>
    internal static IEnumerable<(SourceSpan Span, string Text)> Of(EntryReport report)
    {
        var (entry, done) = (report.Entry.Span, new List<SourceSpan>());
        foreach (var edit in report.Diagnostics.Where(finding => IsTaken(finding, report.IsProved)).SelectMany(finding => finding.Edits))
        {
            if (
                edit.Span.Start < entry.Start
                || edit.Span.End > entry.End
                || done.Exists(other => other.Start < edit.Span.End && edit.Span.Start < other.End)
            )
                continue;
            done.Add(edit.Span);
            yield return (edit.Span with { Start = edit.Span.Start - entry.Start }, edit.Replacement.ToString());
        }
    }

    private static bool IsTaken(Diagnostic finding, bool isProved) =>
        finding.Category == DiagnosticCategory.Form
            ? finding.Safety == FixSafety.Safe
            : isProved && finding.Category == DiagnosticCategory.Record;
}
