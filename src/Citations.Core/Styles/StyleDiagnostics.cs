namespace Citations.Styles;

/// <summary>What every style reports of the references it is given.</summary>
internal static class StyleDiagnostics
{
    internal static readonly DiagnosticDescriptor Unknown = new(
        "CIT0601",
        "A citation names an unknown id",
        DiagnosticSeverity.Error,
        "A citation names an id that is not among the references."
    );

    internal static readonly DiagnosticDescriptor Repeated = new(
        "CIT0603",
        "References have the same id",
        DiagnosticSeverity.Warning,
        "Several references have the same id; a citation of it refers to the last one in a CSL style, and to the first one of the list in APA 7."
    );

    internal static Diagnostic UnknownWork(string id) =>
        Unknown.At(
            $"The citation names '{id}', which is not among the references.",
            fix: $"Add a reference with the id '{id}', or correct the citation."
        );

    /// <param name="message">How many references have the id, and which of them a citation means.</param>
    internal static Diagnostic RepeatedId(string message) => Repeated.At(message, fix: "Give each reference a unique id.");
}
