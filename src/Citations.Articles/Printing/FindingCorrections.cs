namespace Citations.Articles.Printing;

/// <summary>
/// What a proved entry takes from its record where it is printed in its author's words: the edits of findings about its facts.
/// </summary>
internal static class RecordCorrections
{
    /// <summary>The codes of findings that compare an entry with its record.</summary>
    private static readonly string[] Facts = ["CIT010", "CIT011"];

    /// <summary>The stretches of the entry that are wrong, each once, and what the record has.</summary>
    internal static IEnumerable<(SourceSpan Span, string Text)> Of(EntryReport report)
    {
        if (!report.IsProved)
            yield break;
        var (entry, done) = (report.Entry.Span, new List<SourceSpan>());
        foreach (
            var edit in report
                .Diagnostics.Where(finding => Facts.Any(code => finding.Code.StartsWith(code, StringComparison.Ordinal)))
                .SelectMany(finding => finding.Edits)
        )
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
}
