namespace Citations.Articles.Checking;

/// <summary>A rule is the boundary of its faults: the others report, and what it did not check is reported too.</summary>
internal static class RuleFaults
{
    internal static readonly DiagnosticDescriptor NotChecked = new(
        "CIT0011",
        "A rule could not check a text",
        DiagnosticSeverity.Warning,
        "A rule failed on this text because of an error in the program. The other rules checked it; what this rule looks for was not checked."
    );

    /// <summary>The findings of all rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="check">Runs one.</param>
    /// <param name="span">Where it is; null for the whole article.</param>
    internal static List<Diagnostic> Contain<TRule>(IEnumerable<TRule> rules, Func<TRule, IEnumerable<Diagnostic>> check, SourceSpan? span)
    {
        List<Diagnostic> findings = [];
        foreach (var rule in rules)
        {
            try
            {
                findings.AddRange(check(rule));
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                findings.Add(
                    NotChecked.At(
                        $"A rule failed on {(span is null ? "this article" : "this entry")} ({fault.GetType().Name}): {fault.Message}",
                        span,
                        "Check this text by hand, and report the text as a bug."
                    )
                );
            }
        }

        return findings;
    }
}
