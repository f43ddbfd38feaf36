namespace Citations.Csl;

/// <summary><c>cs:key</c>: what entries are sorted by.</summary>
/// <param name="Variable">The variable sorted by, where no macro is.</param>
/// <param name="Macro">The macro sorted by, or null.</param>
/// <param name="IsDescending">Whether the order is turned round.</param>
/// <param name="EtAl">What the key changes about the abbreviation of name lists.</param>
internal sealed record SortKey(StyleVariable Variable, Macro? Macro, bool IsDescending, EtAlOverride EtAl);
