namespace Citations.Csl;

/// <summary>The values of <c>page-range-format</c> (CSL 1.0.2, appendix V).</summary>
internal enum PageRangeFormat : byte
{
    AsIs,
    Chicago15,
    Chicago16,
    Expanded,
    Minimal,
    MinimalTwo,
}
