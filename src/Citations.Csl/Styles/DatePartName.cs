namespace Citations.Csl;

/// <summary>The parts of a date.</summary>
internal enum DatePartName : byte
{
    Year,
    Month,
    Day,
}
