namespace Citations.Csl;

/// <summary>Which numbers an ordinal suffix is for (CSL 1.0.2, Ordinal Suffixes).</summary>
internal enum OrdinalMatch : byte
{
    Default,
    LastDigit,
    LastTwoDigits,
    WholeNumber,
}
