namespace Citations;

/// <summary>A DOI in a running text.</summary>
/// <param name="Doi">The DOI.</param>
/// <param name="Span">Where its name is, as it is written there.</param>
/// <param name="FullSpan">The same with the label or address that leads to it: <c>doi:</c>, <c>https://doi.org/</c>.</param>
public readonly record struct DoiMatch(Doi Doi, SourceSpan Span, SourceSpan FullSpan);
