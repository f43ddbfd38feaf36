namespace Citations.Tests;

/// <summary>Findings that say something is wrong.</summary>
internal static class Findings
{
    /// <summary>The findings without those that only inform, such as of an ISBN whose check digit is wrong.</summary>
    internal static IEnumerable<Diagnostic> BesidesInformation(this IEnumerable<Diagnostic> found) =>
        found.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Information);
}
