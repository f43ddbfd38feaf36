namespace Citations.Pdf;

/// <summary>The text of a page, as its operations draw it.</summary>
/// <param name="Number">The page's number, from 1.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Glyphs">The drawn glyphs, in the order of drawing.</param>
/// <param name="Links">The addresses that places of it lead to.</param>
internal sealed record PdfContent(int Number, double Width, double Height, IReadOnlyList<PdfGlyph> Glyphs, PdfLinks Links);
