namespace Citations.Csl;

/// <summary>How a date is laid out: by its own parts, or by a format of the locale (CSL 1.0.2, Date).</summary>
internal enum DateForm : byte
{
    Parts,
    Text,
    Numeric,
}
