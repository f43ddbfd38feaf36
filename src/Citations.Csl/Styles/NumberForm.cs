namespace Citations.Csl;

/// <summary>The forms of a number (CSL 1.0.2, Number).</summary>
internal enum NumberForm : byte
{
    Numeric,
    Ordinal,
    LongOrdinal,
    Roman,
}
