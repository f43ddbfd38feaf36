namespace Citations.Csl;

/// <summary>
/// One test of a branch: one value of one of its attributes; the values of an attribute that a cite can have only one of are one test.
/// </summary>
/// <param name="Kind">The kind of test.</param>
/// <param name="Locators">The kinds of locator to test for.</param>
/// <param name="Variable">The variable to test.</param>
/// <param name="Position">The position to test for.</param>
/// <param name="Types">The types to test for, without those the specification does not list.</param>
internal sealed record Condition(
    ConditionKind Kind,
    StyleVariable Variable = default,
    CitePosition Position = default,
    string[]? Locators = null,
    ReferenceType[]? Types = null
);
