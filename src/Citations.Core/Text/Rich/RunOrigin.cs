namespace Citations;

/// <summary>Why a run stands where it does.</summary>
/// <param name="Field">The CSL variable the characters come from, such as <c>container-title</c>; null for punctuation and words of the
/// style.</param>
/// <param name="Rule">The rule that wrote them: a section of the manual or a node of the style.</param>
public sealed record RunOrigin(string? Field, string Rule);
