namespace Citations.Articles;

/// <summary>The findings about an article as a whole.</summary>
internal static class Findings
{
    internal static Diagnostic NotText() => new("CIT0001", DiagnosticSeverity.Error, "The file is no text: it holds characters that no text has.");

    internal static Diagnostic Empty() => new("CIT0002", DiagnosticSeverity.Warning, "The article is empty.");

    internal static Diagnostic NoList() => new("CIT0003", DiagnosticSeverity.Information, "The article has no reference list.");
}
