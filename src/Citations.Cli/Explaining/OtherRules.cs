using Citations.Csl;
using Citations.Formats;
using Citations.Integrity;
using Citations.Styles;

namespace Citations.Cli.Explaining;

/// <summary>The codes of library files, styles and data files, which no article rule reports.</summary>
internal static class OtherRules
{
    internal static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        FormatDiagnostics.MalformedPart,
        FormatDiagnostics.OtherEncoding,
        FormatDiagnostics.UnknownPart,
        FormatDiagnostics.UnknownForm,
        FormatDiagnostics.UnreadEntry,
        StyleDiagnostics.Unknown,
        CaseDiagnostics.Uncertain,
        StyleDiagnostics.Repeated,
        CslDiagnostics.Nothing,
        CslDiagnostics.MissingLocale,
        RetractionWatchDiagnostics.UnreadLine,
        RetractionWatchDiagnostics.Unidentified,
    ];
}
