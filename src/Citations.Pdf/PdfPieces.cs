namespace Citations.Pdf;

/// <summary>
/// Joins the pieces of one line that were drawn apart, such as justified words: on a page of columns those within one column, else those
/// that nearly touch. Distances are in sizes of the letters.
/// </summary>
internal static class PdfPieces
{
    private const double MostAboveBaseline = 0.15;
    private const double NarrowestSpace = 0.15;
    private const double WidestGapInColumn = 5;
    private const double WidestGapOnPage = 1.6;

    /// <summary>How far two pieces may overlap, in points.</summary>
    private const double MostOverlap = 1;

    /// <summary>The lines of a page, each in one piece.</summary>
    /// <param name="pieces">The pieces, from top to bottom and from left to right.</param>
    /// <param name="gutter">Where the gap between two columns lies; null for a page of one.</param>
    internal static List<PdfLine> Joined(List<PdfLine> pieces, double? gutter)
    {
        List<PdfLine> lines = [];
        foreach (var piece in pieces)
        {
            if (lines is [.., var last] && AreOne(last, piece, gutter))
                lines[^1] = Joined(last, piece);
            else
                lines.Add(piece);
        }

        return lines;
    }

    private static bool AreOne(PdfLine left, PdfLine right, double? gutter)
    {
        var gap = right.Left - left.Right;
        return Math.Abs(left.Baseline - right.Baseline) < MostAboveBaseline * right.Size
            && gap > -MostOverlap
            && gap < right.Size * WidestGap(left, right, gutter);
    }

    private static PdfLine Joined(PdfLine left, PdfLine right)
    {
        List<PdfLetter> letters = [.. left.Letters];
        if (right.Left - left.Right > NarrowestSpace * right.Size)
        {
            var marks = left.Letters[^1].Marks & right.Letters[0].Marks;
            letters.Add(new(" ", left.Right, right.Left, left.Baseline, right.Size, marks, null));
        }

        return new([.. letters, .. right.Letters]);
    }

    /// <summary>How far two pieces may be apart: never across the gap between two columns.</summary>
    private static double WidestGap(PdfLine left, PdfLine right, double? gutter)
    {
        if (gutter is not { } at || Crosses(left, at) || Crosses(right, at))
            return WidestGapOnPage;
        return left.Left >= at == right.Left >= at ? WidestGapInColumn : 0;
    }

    private static bool Crosses(PdfLine line, double at) => line.Left < at && line.Right > at;
}
