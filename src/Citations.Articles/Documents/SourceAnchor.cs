namespace Citations.Articles.Documents;

/// <summary>A position in a readable text and the position in the source that it was taken from.</summary>
/// <param name="Readable">The position in the readable text.</param>
/// <param name="Source">The position in the source.</param>
/// <param name="Length">1 where characters from here on were copied one by one; else the length in the source of what the one character
/// stands for.</param>
internal readonly record struct SourceAnchor(int Readable, int Source, int Length);
