namespace Citations.Articles;

/// <summary>Where a field was found in an entry, and how certain that is.</summary>
/// <param name="Variable">The CSL variable, such as <c>container-title</c>.</param>
/// <param name="Span">The characters it was read from, in the text that was parsed.</param>
/// <param name="Confidence">How certain the reading is, from 0 to 1.</param>
public readonly record struct ParsedField(string Variable, SourceSpan Span, double Confidence);
