namespace Citations.Pdf;

/// <summary>
/// Puts the lines of a page into reading order: from top to bottom, and where the page has two columns, the left before the right between
/// lines that cross both.
/// </summary>
internal static class PdfColumns
{
    /// <summary>How far a line may reach into the gap between the columns, in points.</summary>
    private const double Tolerance = 2;

    internal static List<PdfLine> Order(List<PdfLine> lines, double width)
    {
        List<PdfLine> fromTop = [.. lines.OrderByDescending(line => line.Baseline).ThenBy(line => line.Left)];
        return PdfGutter.Find(fromTop, width) is { } gutter
            ? ByColumn(PdfPieces.Joined(fromTop, gutter), gutter)
            : PdfPieces.Joined(fromTop, gutter: null);
    }

    private static List<PdfLine> ByColumn(List<PdfLine> fromTop, double gutter)
    {
        List<PdfLine> ordered = [];
        List<PdfLine> left = [];
        List<PdfLine> right = [];
        foreach (var line in fromTop)
        {
            if (line.Right <= gutter + Tolerance)
            {
                left.Add(line);
            }
            else if (line.Left >= gutter - Tolerance)
            {
                right.Add(line);
            }
            else
            {
                EndColumns();
                ordered.Add(line);
            }
        }

        EndColumns();
        return ordered;

        void EndColumns()
        {
            ordered.AddRange(left);
            ordered.AddRange(right);
            left.Clear();
            right.Clear();
        }
    }
}
