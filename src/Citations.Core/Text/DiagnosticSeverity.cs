namespace Citations;

/// <summary>How grave a finding is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing needs to be done.</summary>
    Information,

    /// <summary>Probably a fault, or something that could not be checked.</summary>
    Warning,

    /// <summary>A fault.</summary>
    Error,
}
