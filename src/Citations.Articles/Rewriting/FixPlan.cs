namespace Citations.Articles.Rewriting;

/// <summary>
/// Chooses findings whose edits can be made together: facts before citations, citations before typography, and of two that touch the same
/// text the first. The others wait for the next round.
/// </summary>
internal static class FixPlan
{
    internal static List<Diagnostic> Of(IEnumerable<Diagnostic> findings)
    {
        List<Diagnostic> chosen = [];
        List<TextEdit> edits = [];
        foreach (var finding in findings.OrderBy(finding => finding.Code, StringComparer.Ordinal).ThenBy(finding => finding.Span?.Start))
        {
            // The same edit may mend several findings, such as the author list.
            var own = finding.Edits.Where(edit => !edits.Exists(other => IsSame(edit, other))).ToList();
            if (own.Exists(edit => edits.Exists(other => Overlap(edit.Span, other.Span))))
                continue;
            edits.AddRange(own);
            chosen.Add(finding);
        }

        return chosen;
    }

    /// <summary>The edits of findings, each once.</summary>
    internal static List<TextEdit> EditsOf(IEnumerable<Diagnostic> findings)
    {
        List<TextEdit> edits = [];
        foreach (var edit in findings.SelectMany(finding => finding.Edits))
        {
            if (!edits.Exists(other => IsSame(edit, other)))
                edits.Add(edit);
        }

        return edits;
    }

    /// <summary>The readable text that edits lead to.</summary>
    internal static string Edited(string text, IEnumerable<TextEdit> edits)
    {
        foreach (var edit in edits.OrderByDescending(edit => edit.Span.Start).ThenByDescending(edit => edit.Span.Length))
            text = string.Concat(text.AsSpan(0, edit.Span.Start), edit.Replacement.ToString(), text.AsSpan(edit.Span.End));
        return text;
    }

    private static bool IsSame(TextEdit one, TextEdit other) =>
        one.Span == other.Span && one.Replacement == other.Replacement && one.MovedFrom == other.MovedFrom;

    private static bool Overlap(SourceSpan one, SourceSpan other) =>
        (one.Start < other.End && other.Start < one.End) || one.Start == other.Start;
}
