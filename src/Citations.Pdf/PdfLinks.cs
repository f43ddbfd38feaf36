using UglyToad.PdfPig.Core;

namespace Citations.Pdf;

/// <summary>The addresses that places of a page lead to, by the lines that they are on: each glyph of the page asks for its own.</summary>
internal sealed class PdfLinks
{
    // Narrower than the lines of most texts.
    private const double LineHeight = 10;
    private const int MostLines = 1000;

    // More lie one over the other in files alone that are made to take long.
    private const int MostOnLine = 500;

    private readonly Dictionary<int, List<(Uri Target, PdfRectangle Bounds)>> _byLine = [];
    private readonly double _lineHeight;
    private readonly int _last;

    internal PdfLinks(IEnumerable<(Uri Target, PdfRectangle Bounds)> links, double pageHeight)
    {
        _lineHeight = Math.Max(LineHeight, pageHeight / MostLines);
        _last = (int)Math.Clamp(pageHeight / _lineHeight, 0, MostLines);
        foreach (var link in links)
        {
            for (var line = LineOf(link.Bounds.Bottom); line <= LineOf(link.Bounds.Top); line++)
            {
                if (!_byLine.TryGetValue(line, out var list))
                    _byLine[line] = list = [];
                if (list.Count < MostOnLine)
                    list.Add(link);
            }
        }
    }

    /// <summary>The address that a point leads to; null if there is none.</summary>
    internal string? TargetAt(double x, double y)
    {
        foreach (var (target, bounds) in Near(y))
        {
            if (bounds.Left <= x && x <= bounds.Right && bounds.Bottom <= y && y <= bounds.Top)
                return target.OriginalString;
        }

        return null;
    }

    /// <summary>The links of the line that a height is in.</summary>
    internal IReadOnlyList<(Uri Target, PdfRectangle Bounds)> Near(double y) => _byLine.GetValueOrDefault(LineOf(y)) ?? [];

    /// <summary>What lies above or below the page belongs to its first or last line.</summary>
    private int LineOf(double y) => (int)Math.Clamp(y / _lineHeight, 0, _last);
}
