namespace Citations.Csl;

/// <summary>When the delimiter stands before the last name or before et al. (CSL 1.0.2, Name).</summary>
internal enum DelimiterPrecedes : byte
{
    Contextual,
    AfterInvertedName,
    Always,
    Never,
}
