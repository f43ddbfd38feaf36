namespace Citations;

/// <summary>A rule: the stable facts of all its findings.</summary>
/// <param name="Code">The stable code, <c>CIT</c> and four digits.</param>
/// <param name="Title">The title of a finding, in a few words.</param>
/// <param name="Severity">How severe a finding is unless the settings say otherwise.</param>
/// <param name="Help">The explanation: what the rule examines, what does not count, and what to do.</param>
public sealed record DiagnosticDescriptor(string Code, string Title, DiagnosticSeverity Severity, string Help)
{
    /// <summary>The first version of the package that has the rule.</summary>
    public string Since { get; init; } = "0.1";

    /// <summary>Whether the edits of its findings may be applied without looking at each; none if the rule proposes no edits.</summary>
    public FixSafety Safety { get; init; }

    /// <summary>A finding of the rule.</summary>
    /// <param name="message">One sentence that names the evidence and never a motive.</param>
    /// <param name="span">Where the finding lies in the text that was read; null if it has no place.</param>
    /// <param name="fix">The advice; null if there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is null.</exception>
    public Diagnostic At(string message, SourceSpan? span = null, string? fix = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        return new(Code, Severity, message, span, fix) { Safety = Safety };
    }
}
