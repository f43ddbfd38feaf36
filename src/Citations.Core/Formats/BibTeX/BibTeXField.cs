namespace Citations.Formats.BibTeX;

/// <summary>A field of a BibTeX entry.</summary>
/// <param name="Name">The name in lower case.</param>
/// <param name="Value">The LaTeX of the value, without its delimiters, with macros and <c>#</c> resolved.</param>
/// <param name="Place">Where the value is written, with its delimiters.</param>
internal readonly record struct BibTeXField(string Name, string Value, SourceSpan Place = default);
