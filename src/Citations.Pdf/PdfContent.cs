using UglyToad.PdfPig.Core;

namespace Citations.Pdf;

/// <summary>The text of a page, as its operations draw it.</summary>
/// <param name="Number">The page's number, from 1.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Glyphs">The drawn glyphs, in the order of drawing.</param>
/// <param name="Links">The addresses that places of it lead to.</param>
internal sealed record PdfContent(
    int Number,
    double Width,
    double Height,
    IReadOnlyList<PdfGlyph> Glyphs,
    IReadOnlyList<(Uri Target, PdfRectangle Bounds)> Links
)
{
    /// <summary>The address that a point leads to; null if there is none.</summary>
    internal string? TargetAt(double x, double y)
    {
        foreach (var (target, bounds) in Links)
        {
            if (bounds.Left <= x && x <= bounds.Right && bounds.Bottom <= y && y <= bounds.Top)
                return target.OriginalString;
        }

        return null;
    }
}
