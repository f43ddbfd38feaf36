namespace Citations.Word.Reading;

/// <summary>A paragraph of a Word file.</summary>
/// <param name="Start">The number of characters that were read before it.</param>
/// <param name="Part">The part that it is in, such as <c>footnotes</c>; null for the main text.</param>
/// <param name="Number">Its number in the part, from 1.</param>
internal readonly record struct WordParagraph(int Start, string? Part, int Number);
