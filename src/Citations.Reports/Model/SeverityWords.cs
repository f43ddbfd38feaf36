namespace Citations.Reports;

/// <summary>The one word of each severity in reports.</summary>
internal static class SeverityWords
{
    internal static string Of(DiagnosticSeverity severity) =>
        severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "note",
        };
}
