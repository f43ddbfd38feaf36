namespace Citations.Csl;

/// <summary>The values of <c>second-field-align</c> (CSL 1.0.2, Whitespace).</summary>
internal enum SecondFieldAlign : byte
{
    None,
    Flush,
    Margin,
}
