namespace Citations.Styles.Apa;

/// <summary>The diagnostics of the style.</summary>
internal static class ApaDiagnostics
{
    internal static Diagnostic UnknownWork(string id) =>
        new(
            "CIT0601",
            DiagnosticSeverity.Error,
            $"The citation names '{id}', which is not among the references.",
            Fix: $"Add a reference with the id '{id}', or correct the citation."
        );

    internal static Diagnostic DuplicateId(string id, int count) =>
        new(
            "CIT0603",
            DiagnosticSeverity.Warning,
            $"{count} references have the id '{id}'; a citation of '{id}' refers to the first of them in the order of the list.",
            Fix: "Give each reference a unique id."
        );
}
