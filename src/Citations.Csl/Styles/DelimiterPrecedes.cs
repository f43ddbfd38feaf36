namespace Citations.Csl;

/// <summary>When the delimiter is before the last name or before et al. (CSL 1.0.2, Name).</summary>
internal enum DelimiterPrecedes : byte
{
    Contextual,
    AfterInvertedName,
    Always,
    Never,
}
