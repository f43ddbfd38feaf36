namespace Citations;

/// <summary>The result of a reader, with its diagnostics: one bad entry never loses a file.</summary>
/// <typeparam name="T">What was read.</typeparam>
/// <param name="Value">The result; complete except for the parts that the diagnostics name.</param>
/// <param name="Diagnostics">The parts that were not understood, in the order of the input.</param>
public sealed record ParseResult<T>(T Value, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether nothing in the input was an error.</summary>
    public bool IsClean => !Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
