namespace Citations.Csl;

/// <summary>The options on <c>cs:citation</c> (CSL 1.0.2, Citation-specific Options).</summary>
internal sealed record CitationOptions
{
    internal bool AddNames { get; init; }

    internal bool AddGivenNames { get; init; }

    internal bool AddYearSuffix { get; init; }

    internal GivenNameRule GivenNameRule { get; init; }

    internal CollapseMode Collapse { get; init; }

    /// <summary>Activates cite grouping where it is set.</summary>
    internal string? CiteGroupDelimiter { get; init; }

    internal string? YearSuffixDelimiter { get; init; }

    internal string? AfterCollapseDelimiter { get; init; }

    internal int NearNoteDistance { get; init; } = 5;
}
