namespace Citations.Pdf;

/// <summary>
/// A place where a page may be divided into two columns: the lines on each side, and how many cross it. Positions are in points, and
/// shares are of the width of the page.
/// </summary>
internal sealed class PdfGutter
{
    /// <summary>Where a gutter is looked for, from the middle of the page outwards.</summary>
    private static readonly double[] Shares = [0.50, 0.48, 0.52, 0.46, 0.54, 0.44, 0.56];

    private const int FewestLines = 5;

    /// <summary>From so many lines on the first column is full, so that few lines may be the start of a second.</summary>
    private const int LinesOfFullColumn = 15;
    private const int MostCrossingOfFullColumn = 4;

    /// <summary>How far from the gutter the lines of a second column may begin.</summary>
    private const double WidestMargin = 0.08;

    // The lines of columns are long; the cells of a table are short.
    private const double ShortestLeft = 0.25;
    private const double ShortestRight = 0.2;

    private readonly double _at;
    private readonly double _width;
    private readonly List<PdfLine> _left;
    private readonly List<PdfLine> _right;
    private readonly int _crossing;

    private PdfGutter(List<PdfLine> lines, double at, double width)
    {
        (_at, _width) = (at, width);
        _left = lines.FindAll(line => line.Right <= at);
        _right = lines.FindAll(line => line.Left >= at);
        _crossing = lines.Count - _left.Count - _right.Count;
    }

    /// <summary>Where the gap between two columns lies; null for a page of one.</summary>
    internal static double? Find(List<PdfLine> lines, double width)
    {
        foreach (var share in Shares)
        {
            if (new PdfGutter(lines, width * share, width) is { DividesColumns: true } gutter)
                return gutter._at;
        }

        return null;
    }

    private bool DividesColumns =>
        BeginsSecond
            ? AreBeside && Median(_left) > _width * ShortestLeft
            : HasLinesOnBothSides && AreBeside && Median(_left) > _width * ShortestLeft && Median(_right) > _width * ShortestRight;

    private bool HasLinesOnBothSides =>
        _left.Count >= FewestLines && _right.Count >= FewestLines && _crossing <= (_left.Count + _right.Count) / 2;

    /// <summary>
    /// Whether few lines to the right are the start of a second column: they are at its edge, beside a first one that hardly any line
    /// crosses.
    /// </summary>
    private bool BeginsSecond =>
        _right.Count > 0
        && _left.Count >= LinesOfFullColumn
        && _crossing <= _left.Count / MostCrossingOfFullColumn
        && _right.TrueForAll(line => line.Left < _at + (_width * WidestMargin));

    /// <summary>Whether the columns are beside each other, and not one above the other.</summary>
    private bool AreBeside =>
        _left.Min(line => line.Baseline) < _right.Max(line => line.Baseline)
        && _right.Min(line => line.Baseline) < _left.Max(line => line.Baseline);

    private static double Median(List<PdfLine> lines)
    {
        var widths = lines.Select(line => line.Right - line.Left).Order().ToList();
        return widths[widths.Count / 2];
    }
}
