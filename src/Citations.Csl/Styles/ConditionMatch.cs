namespace Citations.Csl;

/// <summary>How many conditions must hold (CSL 1.0.2, Choose).</summary>
internal enum ConditionMatch : byte
{
    All,
    Any,
    None,
}
