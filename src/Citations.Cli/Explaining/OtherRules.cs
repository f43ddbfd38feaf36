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
        new(
            "CIT0501",
            "A part of a library file is malformed",
            DiagnosticSeverity.Error,
            "A part of a library file is malformed; what could be read is kept."
        ),
        new(
            "CIT0502",
            "A library file is not UTF-8",
            DiagnosticSeverity.Information,
            "A library file was read in the encoding that it declares, or its bytes that are not UTF-8 as Windows-1252. In its own format it is written back as it was."
        ),
        new(
            "CIT0503",
            "A part of a library file is not understood",
            DiagnosticSeverity.Warning,
            "A type, a macro or a date outside its range is not understood; it is kept as it is if possible."
        ),
        new(
            "CIT0504",
            "A value has an unknown form",
            DiagnosticSeverity.Information,
            "A value has an unknown form and was kept as it is, such as an ISBN whose check digit is wrong."
        ),
        new(
            "CIT0601",
            "A citation names an unknown id",
            DiagnosticSeverity.Error,
            "A citation names an id that is not among the references."
        FormatDiagnostics.OtherEncoding,
        FormatDiagnostics.UnknownPart,
        FormatDiagnostics.UnknownForm,
        new(
            "CIT0603",
            "References have the same id",
            DiagnosticSeverity.Warning,
            "Several references have the same id; a citation of it refers to the last one in a CSL style, and to the first one of the list in APA 7."
        CaseDiagnostics.Uncertain,
        new("CIT0651", "A style prints nothing", DiagnosticSeverity.Warning, "A style prints nothing for a reference."),
        CslDiagnostics.Nothing,
        CslDiagnostics.MissingLocale,
        RetractionWatchDiagnostics.UnreadLine,
        RetractionWatchDiagnostics.Unidentified,
    ];
}
