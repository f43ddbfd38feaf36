namespace Citations.Csl;

/// <summary>What a CSL style has to say about a document.</summary>
internal static class CslDiagnostics
{
    internal static Diagnostic UnknownWork(string id) =>
        new("CIT0601", DiagnosticSeverity.Error, $"The citation names '{id}', which is not among the references.", Fix: $"Add a reference with the id '{id}', or correct the citation.");

    internal static Diagnostic NothingPrinted(string id) =>
        new("CIT0651", DiagnosticSeverity.Warning, $"The style prints nothing of '{id}'.", Fix: "Add what the style prints, such as a title, or choose another type.");
}
