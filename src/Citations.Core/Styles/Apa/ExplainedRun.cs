namespace Citations.Styles.Apa;

/// <summary>A stretch of an entry or a citation, and why it is there.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Field">The CSL variable they come from, or null for punctuation and words of the style.</param>
/// <param name="Rule">The number of the rule that wrote them, such as <c>R4.1</c>.</param>
/// <param name="Reason">The text of that rule, in one sentence.</param>
public sealed record ExplainedRun(string Text, string? Field, string Rule, string Reason);
