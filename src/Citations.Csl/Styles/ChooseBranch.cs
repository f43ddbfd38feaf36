namespace Citations.Csl;

/// <summary><c>cs:if</c>, <c>cs:else-if</c> or <c>cs:else</c>; the last has no conditions and always holds.</summary>
internal sealed record ChooseBranch(Condition[] Conditions, ConditionMatch Match, StyleNode[] Children);
