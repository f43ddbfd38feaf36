namespace Citations.Pdf;

/// <summary>The distance of the lines of a text, which manuscripts set double.</summary>
internal static class PdfSpacing
{
    // Of a text most distances are those within paragraphs; fewer are of headings, notes and quotations set closer.
    private const double Share = 0.2;

    /// <summary>The widest distance of lines of one paragraph, in sizes of their letters.</summary>
    internal const double Widest = 3.2;

    /// <summary>The distance from one baseline to the next that is usual; infinite for pages without one.</summary>
    internal static double UsualOf(IEnumerable<PdfPage> pages, double size)
    {
        List<double> distances = [];
        foreach (var page in pages)
        {
            PdfLine? previous = null;
            foreach (var line in page.Lines.Where(line => !line.IsRunning && Math.Abs(line.Size - size) < size * 0.12))
            {
                if (previous is not null && previous.Baseline - line.Baseline is > 0 and var distance && distance < size * Widest)
                    distances.Add(distance);
                previous = line;
            }
        }

        distances.Sort();
        return distances.Count == 0 ? double.PositiveInfinity : distances[(int)(distances.Count * Share)];
    }
}
