using System.Xml.Linq;

namespace Citations.Word.Reading;

/// <summary>An element whose text was read: <c>w:t</c>, or one that stands for a character.</summary>
/// <param name="Start">The number of characters that were read before it.</param>
/// <param name="Element">The element.</param>
/// <param name="Length">The number of its characters.</param>
internal readonly record struct WordPiece(int Start, XElement Element, int Length);
