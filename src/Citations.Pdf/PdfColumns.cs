namespace Citations.Pdf;

/// <summary>
/// Puts the lines of a page into reading order: from top to bottom, and where the page has two columns, the left before the right between
/// lines that cross both.
/// </summary>
internal static class PdfColumns
{
    private const int FewestLines = 5;

    internal static List<PdfLine> Order(List<PdfLine> lines, double width)
    {
        List<PdfLine> sorted = [.. lines.OrderByDescending(line => line.Baseline).ThenBy(line => line.Left)];
        if (GutterOf(sorted, width) is not { } gutter)
            return Joined(sorted, null);
        var byHeight = Joined(sorted, gutter);
        List<PdfLine> ordered = [];
        List<PdfLine> left = [],
            right = [];
        foreach (var line in byHeight)
        {
            if (line.Right <= gutter + 2)
                left.Add(line);
            else if (line.Left >= gutter - 2)
                right.Add(line);
            else
            {
                Flush();
                ordered.Add(line);
            }
        }

        Flush();
        return ordered;

        void Flush()
        {
            ordered.AddRange(left);
            ordered.AddRange(right);
            left.Clear();
            right.Clear();
        }
    }

    /// <summary>Where the gap between two columns lies; null for a page of one.</summary>
    private static double? GutterOf(List<PdfLine> lines, double width)
    {
        for (var share = 0.5; share is >= 0.42 and <= 0.58; share = share >= 0.5 ? 1 - share - 0.02 : 1 - share)
        {
            var at = width * share;
            var left = lines.Where(line => line.Right <= at).ToList();
            var right = lines.Where(line => line.Left >= at).ToList();
            var crossing = lines.Count - left.Count - right.Count;
            var beginsSecond = BeginsSecond(left, right, crossing, at, width);
            if (!beginsSecond && (left.Count < FewestLines || right.Count < FewestLines || crossing > (left.Count + right.Count) / 2))
                continue;
            // Columns are beside each other, and their lines are long: a table's cells are short.
            var isBeside =
                left.Min(line => line.Baseline) < right.Max(line => line.Baseline)
                && right.Min(line => line.Baseline) < left.Max(line => line.Baseline);
            if (isBeside && Median(left) > width * 0.25 && (beginsSecond || Median(right) > width * 0.2))
                return at;
        }

        return null;
    }

    /// <summary>
    /// Whether few lines to the right are the start of a second column: they are at its edge, beside a first one that hardly any line
    /// crosses.
    /// </summary>
    private static bool BeginsSecond(List<PdfLine> left, List<PdfLine> right, int crossing, double gutter, double width)
    {
        const int manyLines = 15;
        return right.Count > 0
            && left.Count >= manyLines
            && crossing <= left.Count / 4
            && right.TrueForAll(line => line.Left < gutter + (width * 0.08));
    }

    private static double Median(List<PdfLine> lines)
    {
        var widths = lines.Select(line => line.Right - line.Left).Order().ToList();
        return widths[widths.Count / 2];
    }

    /// <summary>
    /// Pieces of one line that were drawn apart, such as justified words, are one line: on a page of columns those within one column, else
    /// those that nearly touch.
    /// </summary>
    private static List<PdfLine> Joined(List<PdfLine> lines, double? gutter)
    {
        List<PdfLine> joined = [];
        foreach (var line in lines)
        {
            if (
                joined.Count > 0
                && joined[^1] is var last
                && Math.Abs(last.Baseline - line.Baseline) < 0.15 * line.Size
                && line.Left - last.Right is > -1 and var gap
                && gap < line.Size * WidestGap(last, line, gutter)
            )
            {
                List<PdfLetter> letters = [.. last.Letters];
                if (gap > 0.15 * line.Size)
                    letters.Add(
                        new(" ", last.Right, line.Left, line.Baseline, line.Size, last.Letters[^1].Marks & line.Letters[0].Marks, null)
                    );
                joined[^1] = new([.. letters, .. line.Letters]);
            }
            else
            {
                joined.Add(line);
            }
        }

        return joined;
    }

    /// <summary>How far two pieces may be apart, in sizes of their letters: never across the gap between two columns.</summary>
    private static double WidestGap(PdfLine left, PdfLine right, double? gutter)
    {
        const double inColumn = 5;
        const double onPage = 1.6;
        if (gutter is not { } at || left.Left < at && left.Right > at || right.Left < at && right.Right > at)
            return onPage;
        return left.Left >= at == right.Left >= at ? inColumn : 0;
    }
}
