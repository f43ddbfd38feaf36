namespace Citations;

/// <summary>What a reader made of its input, and what it has to say about it: one bad entry never loses a file.</summary>
/// <typeparam name="T">What was read.</typeparam>
/// <param name="Value">What was read; complete apart from what the diagnostics name.</param>
/// <param name="Diagnostics">What was not understood, in the order of the input.</param>
public sealed record ParseResult<T>(T Value, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether nothing in the input was an error.</summary>
    public bool IsClean => !Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
