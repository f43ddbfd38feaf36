namespace Citations.Reports.Terminal;

/// <summary>How a word looks in a terminal.</summary>
internal enum TerminalStyle
{
    None,
    Bold,
    Dim,
    Italic,
    Error,
    Warning,
    Note,
    Good,
    Different,
}
