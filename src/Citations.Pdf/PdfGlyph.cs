using UglyToad.PdfPig.Core;

namespace Citations.Pdf;

/// <summary>A glyph as it is drawn.</summary>
/// <param name="Text">The characters that it stands for.</param>
/// <param name="Start">Where its baseline begins.</param>
/// <param name="End">Where its baseline ends.</param>
/// <param name="Size">The size of its font in points.</param>
/// <param name="Font">The name of its font; null if it has none.</param>
internal readonly record struct PdfGlyph(string Text, PdfPoint Start, PdfPoint End, double Size, string? Font)
{
    private const double Level = 1e-3;

    /// <summary>Whether it is drawn from left to right, as the text of articles is.</summary>
    internal bool IsHorizontal => Math.Abs(End.Y - Start.Y) < Level && End.X >= Start.X;
}
