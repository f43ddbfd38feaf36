namespace Citations.Formats;

/// <summary>The findings that readers and writers of formats make: CIT0501 and on.</summary>
internal static class FormatDiagnostics
{
    internal static Diagnostic Malformed(string what, SourceSpan span) => new("CIT0501", DiagnosticSeverity.Error, what, span);

    internal static Diagnostic NotUtf8(string what) => new("CIT0502", DiagnosticSeverity.Information, what, new SourceSpan(0, 0));

    internal static Diagnostic KeptAsItIs(string what, SourceSpan span) => new("CIT0504", DiagnosticSeverity.Information, what, span);

    internal static Diagnostic NotUnderstood(string what, SourceSpan span) => new("CIT0503", DiagnosticSeverity.Warning, what, span);
}
