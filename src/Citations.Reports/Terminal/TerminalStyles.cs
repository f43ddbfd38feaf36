namespace Citations.Reports.Terminal;

/// <summary>The ECMA-48 sequences (SGR) of the styles.</summary>
internal static class TerminalStyles
{
    /// <summary>A word in its style; the plain word where colours are off.</summary>
    internal static string Apply(this TerminalStyle style, string word, bool hasColours) =>
        hasColours && Code(style) is { } code ? $"\e[{code}m{word}\e[0m" : word;

    /// <summary>The style of a severity's word.</summary>
    internal static TerminalStyle Of(DiagnosticSeverity severity) =>
        severity switch
        {
            DiagnosticSeverity.Error => TerminalStyle.Error,
            DiagnosticSeverity.Warning => TerminalStyle.Warning,
            _ => TerminalStyle.Note,
        };

    private static string? Code(TerminalStyle style) =>
        style switch
        {
            TerminalStyle.Bold => "1",
            TerminalStyle.Dim => "2",
            TerminalStyle.Italic => "3",
            TerminalStyle.Error => "1;31",
            TerminalStyle.Warning => "1;33",
            TerminalStyle.Note => "36",
            TerminalStyle.Good => "32",
            TerminalStyle.Different => "1;35",
            _ => null,
        };
}
