namespace Citations.Csl;

/// <summary>The values of <c>collapse</c> (CSL 1.0.2, Cite Collapsing).</summary>
internal enum CollapseMode : byte
{
    None,
    CitationNumber,
    Year,
    YearSuffix,
    YearSuffixRanged,
}
