namespace Citations.Csl;

/// <summary><c>names-min</c>, <c>names-use-first</c> and <c>names-use-last</c> of a sort key; null if not set.</summary>
internal sealed record EtAlOverride(int? Min, int? UseFirst, bool? UseLast);
