namespace Citations.Articles;

/// <summary>How an article is checked: the style of its list, which rules speak and how loudly.</summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed record ArticleOptions
{
    /// <summary>Every rule with its own severity, the style recognised.</summary>
    public static ArticleOptions Default { get; } = new();

    /// <summary>The style of the list; null recognises it.</summary>
    public ListStyle? Style { get; init; }

    /// <summary>
    /// Severities by code or by the beginning of codes (<c>CIT03</c>); null switches the rules off. The longest beginning counts.
    /// </summary>
    public IReadOnlyDictionary<string, DiagnosticSeverity?> Severities { get; init; } = new Dictionary<string, DiagnosticSeverity?>();

    /// <summary>Findings that are not reported, each with the reason.</summary>
    public EquatableArray<IgnoredFinding> Ignores { get; init; }

    /// <summary>Only these codes, or codes that begin with them, are reported; empty reports all.</summary>
    public EquatableArray<string> Select { get; init; }

    /// <summary>The least severity that is reported.</summary>
    /// <value>The default value is <see cref="DiagnosticSeverity.Information"/>.</value>
    public DiagnosticSeverity MinSeverity { get; init; } = DiagnosticSeverity.Information;

    /// <summary>The indexes that a tool searches for works that no registry of DOIs has; null leaves the choice to the tool.</summary>
    public SecondSources? SecondSources { get; init; }

    /// <summary>
    /// The file of an index that a tool looks works up in before it asks a registry, beside the settings; null if there is none.
    /// </summary>
    public string? Index { get; init; }

    /// <summary>The known findings that are not reported; null if there are none.</summary>
    public FindingBaseline? Baseline { get; init; }

    /// <summary>Today's date, by which a year is distinguished from one that has not come; null does not look.</summary>
    public DateOnly? Today { get; init; }
}
