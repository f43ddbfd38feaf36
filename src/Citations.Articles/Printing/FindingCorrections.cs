namespace Citations.Articles.Printing;

/// <summary>
/// What an entry takes from its findings where it is printed in its author's words: the safe edits of those about its form, and of a proved
/// entry those about its facts.
/// </summary>
internal static class FindingCorrections
{
    /// <summary>The codes of findings that compare an entry with its record.</summary>
    private static readonly string[] Facts = ["CIT010", "CIT011"];

    /// <summary>The codes of findings that its text alone proves.</summary>
    private const string Form = "CIT031";

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
        finding.Code.StartsWith(Form, StringComparison.Ordinal)
            ? finding.Safety == FixSafety.Safe
            : isProved && Facts.Any(code => finding.Code.StartsWith(code, StringComparison.Ordinal));
}
