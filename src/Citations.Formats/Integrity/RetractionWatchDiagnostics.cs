namespace Citations.Integrity;

/// <summary>What is reported of the data of Retraction Watch.</summary>
internal static class RetractionWatchDiagnostics
{
    internal static readonly DiagnosticDescriptor UnreadLine = new(
        "CIT0701",
        "A line could not be read",
        DiagnosticSeverity.Warning,
        "A line of the Retraction Watch data could not be read."
    );

    internal static readonly DiagnosticDescriptor Unidentified = new(
        "CIT0702",
        "Rows name no work",
        DiagnosticSeverity.Information,
        "Rows of the Retraction Watch data name no work."
    );
}
