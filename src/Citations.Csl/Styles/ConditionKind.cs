namespace Citations.Csl;

/// <summary>The kind of test of a condition (CSL 1.0.2, Choose).</summary>
internal enum ConditionKind : byte
{
    Disambiguate,
    IsNumeric,
    IsUncertainDate,
    Locator,
    Position,
    Type,
    Variable,
}
