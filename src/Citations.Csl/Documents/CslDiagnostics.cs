namespace Citations.Csl;

/// <summary>The diagnostics of a CSL style.</summary>
internal static class CslDiagnostics
{
    internal static Diagnostic UnknownWork(string id) =>
        new(
            "CIT0601",
            DiagnosticSeverity.Error,
            $"The citation names '{id}', which is not among the references.",
            Fix: $"Add a reference with the id '{id}', or correct the citation."
        );

    internal static Diagnostic RepeatedId(string id) =>
        new(
            "CIT0603",
            DiagnosticSeverity.Warning,
            $"Several references have the id '{id}'; the last one is used.",
            Fix: "Give each reference a unique id."
        );

    internal static Diagnostic NoLocale(string language) =>
        new(
            "CIT0652",
            DiagnosticSeverity.Warning,
            $"There is no locale file for '{language}'; its words and dates are those of American English.",
            Fix: $"Put locales-{language}.xml beside the styles, or choose another language."
        );

    internal static Diagnostic NothingPrinted(string id) =>
        new(
            "CIT0651",
            DiagnosticSeverity.Warning,
            $"The style prints nothing for '{id}'.",
            Fix: "Add what the style prints, such as a title, or choose another type."
        );
}
