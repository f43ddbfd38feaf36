namespace Citations;

/// <summary>What a rule is: the stable facts of all its findings.</summary>
/// <param name="Code">The stable code, <c>CIT</c> and four digits.</param>
/// <param name="Title">What a finding says, in a few words.</param>
/// <param name="Severity">How severe a finding is unless the settings say otherwise.</param>
/// <param name="Help">What the rule looks at, what does not count, and what to do.</param>
public sealed record DiagnosticDescriptor(string Code, string Title, DiagnosticSeverity Severity, string Help)
{
    /// <summary>The first version of the package that has the rule.</summary>
    public string Since { get; init; } = "0.1";

    /// <summary>Whether the edits of its findings may be applied without looking at each; none where the rule proposes no edits.</summary>
    public FixSafety Safety { get; init; }

    /// <summary>A finding of the rule.</summary>
    /// <param name="message">One sentence that names the evidence and never a motive.</param>
    /// <param name="span">Where the finding lies in the text that was read; null where it has no place.</param>
    /// <param name="fix">What to do about it; null where that is not known.</param>
    public Diagnostic At(string message, SourceSpan? span = null, string? fix = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        return new(Code, Severity, message, span, fix) { Safety = Safety };
    }
}
