namespace Citations.Csl;

/// <summary>The forms of a part of a date (CSL 1.0.2, Date-part).</summary>
internal enum DatePartForm : byte
{
    /// <summary>Not said: long for years and months, numeric for days.</summary>
    Default,
    Long,
    Short,
    Numeric,
    NumericLeadingZeros,
    Ordinal,
}
