using Citations.Styles;

namespace Citations.Csl;

/// <summary>The diagnostics of a CSL style.</summary>
internal static class CslDiagnostics
{
    internal static readonly DiagnosticDescriptor Nothing = new(
        "CIT0651",
        "A style prints nothing",
        DiagnosticSeverity.Warning,
        "A style prints nothing for a reference."
    );

    internal static readonly DiagnosticDescriptor MissingLocale = new(
        "CIT0652",
        "There is no locale for a language",
        DiagnosticSeverity.Warning,
        "There is no locale file for the language of a CSL style; its words and dates are in American English."
    );

    internal static Diagnostic RepeatedId(string id) =>
        StyleDiagnostics.RepeatedId($"Several references have the id '{id}'; the last one is used.");

    internal static Diagnostic NoLocale(string language) =>
        MissingLocale.At(
            $"There is no locale file for '{language}'; its words and dates are those of American English.",
            fix: $"Put locales-{language}.xml beside the styles, or choose another language."
        );

    internal static Diagnostic NothingPrinted(string id) =>
        Nothing.At($"The style prints nothing for '{id}'.", fix: "Add what the style prints, such as a title, or choose another type.");
}
