namespace Citations.Csl;

/// <summary>Which names are inverted: <c>name-as-sort-order</c> (CSL 1.0.2, Name).</summary>
internal enum NameOrder : byte
{
    Natural,
    FirstInverted,
    AllInverted,
}
