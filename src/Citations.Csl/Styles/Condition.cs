namespace Citations.Csl;

/// <summary>One test of a branch: one value of one of its attributes.</summary>
/// <param name="Kind">What is tested.</param>
/// <param name="Value">The value to test for, such as a type or a kind of locator.</param>
/// <param name="Variable">The variable to test.</param>
/// <param name="Position">The position to test for.</param>
/// <param name="Type">The type to test for; null where the specification does not list it.</param>
internal sealed record Condition(ConditionKind Kind, string Value, StyleVariable Variable = default, CitePosition Position = default, ReferenceType? Type = null);
