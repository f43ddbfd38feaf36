namespace Citations.Csl;

/// <summary>The quotation marks of a language.</summary>
internal sealed record QuoteMarks(string Open, string Close, string OpenInner, string CloseInner);
