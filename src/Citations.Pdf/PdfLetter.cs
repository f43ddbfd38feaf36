using Citations.Articles.Documents;

namespace Citations.Pdf;

/// <summary>One letter on a page, in points from the lower left corner.</summary>
/// <param name="Text">Its characters; a ligature has several.</param>
/// <param name="Left">Its left edge.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="Baseline">The height of its baseline.</param>
/// <param name="Size">The size of its font.</param>
/// <param name="Marks">How its font sets it.</param>
/// <param name="Target">The address that it leads to; null if it leads nowhere.</param>
internal readonly record struct PdfLetter(
    string Text,
    double Left,
    double Right,
    double Baseline,
    double Size,
    RunMarks Marks,
    string? Target
);
