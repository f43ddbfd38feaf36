using System.Text.RegularExpressions;

namespace Citations.Pdf;

/// <summary>
/// Finds running headers, footers and page numbers: lines at the edge of pages that repeat except for digits, or are only a number.
/// </summary>
internal static partial class PdfRunningLines
{
    private const int EdgeLines = 3;
    private const double Edge = 0.12;
    private const double NumberEdge = 0.16;

    internal static void Mark(List<PdfPage> pages)
    {
        Dictionary<string, List<PdfLine>> alike = [];
        foreach (var page in pages)
        {
            foreach (var line in EdgesOf(page))
            {
                if (NumberPattern.IsMatch(line.Text))
                    line.IsRunning = true;
                if (line.Baseline >= page.Height * Edge && line.Baseline <= page.Height * (1 - Edge))
                    continue;
                var key = $"{DigitPattern.Replace(line.Text, "#")}@{Math.Round(line.Baseline / 6)}";
                if (!alike.TryGetValue(key, out var lines))
                    alike[key] = lines = [];
                lines.Add(line);
            }
        }

        foreach (var lines in alike.Values.Where(lines => lines.Count > 1))
        {
            foreach (var line in lines)
                line.IsRunning = true;
        }
    }

    private static IEnumerable<PdfLine> EdgesOf(PdfPage page)
    {
        var byHeight = page.Lines.OrderByDescending(line => line.Baseline).ToList();
        return byHeight
            .Take(EdgeLines)
            .Where(line => line.Baseline > page.Height * (1 - NumberEdge))
            .Concat(byHeight.TakeLast(EdgeLines).Where(line => line.Baseline < page.Height * Edge))
            .Distinct();
    }

    [GeneratedRegex(
        @"^[\s\-–—|]*(?:(?:page|seite|p\.)\s*)?[0-9ivxlc]{1,6}(?:\s*(?:/|of|von|sur|de)\s*[0-9]{1,6})?[\s\-–—|]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex NumberPattern { get; }

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex DigitPattern { get; }
}
