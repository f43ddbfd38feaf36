namespace Citations.Csl;

/// <summary>What a condition tests (CSL 1.0.2, Choose).</summary>
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
