using System.Text.RegularExpressions;

namespace Citations.Articles.Documents.PlainText;

/// <summary>
/// Finds what text that was copied from a PDF file has of its pages: page numbers, running heads that repeat, the journal's line with the
/// article's own year and pages.
/// </summary>
internal static partial class RunningLines
{
    private const int LongestLine = 160;

    /// <summary>Which lines are of the page, not of the article.</summary>
    internal static bool[] Find(string text, List<TextLine> lines)
    {
        var running = new bool[lines.Count];
        Dictionary<string, List<int>> alike = [];
        var (filled, paragraphs) = (0, 0);
        List<int> numbers = [];
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].In(text).Trim();
            if (line.IsEmpty)
                continue;
            // Further down such a line may be an entry that gives no more: Burrow Notes 12 (2011) 45–67.
            filled++;
            var isFirst = i == 0 || lines[i - 1].In(text).IsWhiteSpace();
            paragraphs += isFirst ? 1 : 0;
            if (line.Length > LongestLine)
                continue;
            if (line.Length <= 4 && line.IndexOfAnyExceptInRange('0', '9') < 0)
            {
                if (isFirst)
                    numbers.Add(i);
                continue;
            }

            var hasNumber = GapPattern.IsMatch(line);
            var isJournal = JournalPattern.IsMatch(line);
            running[i] =
                HeadPattern.IsMatch(line)
                || (hasNumber && CapitalsPattern.IsMatch(line))
                || (isJournal && (hasNumber || filled == 1));
            if (!hasNumber && !isJournal)
                continue;
            var key = KeyPattern.Replace(line.ToString(), "");
            if (!alike.TryGetValue(key, out var same))
                alike[key] = same = [];
            same.Add(i);
        }

        foreach (var i in alike.Values.Where(same => same.Count > 1).SelectMany(same => same))
            running[i] = true;
        MarkAddresses(text, lines, running);
        // Where every third paragraph is a number, these number the entries.
        if (numbers.Count * 3 <= paragraphs)
        {
            foreach (var i in numbers.Where(i => i + 1 == lines.Count || running[i + 1] || lines[i + 1].In(text).IsWhiteSpace()))
                running[i] = true;
        }

        return running;
    }

    /// <summary>The article's own address under the head of its pages.</summary>
    private static void MarkAddresses(string text, List<TextLine> lines, bool[] running)
    {
        var addresses = Enumerable
            .Range(1, Math.Max(0, lines.Count - 1))
            .Where(i => running[i - 1] && AddressPattern.IsMatch(lines[i].In(text).Trim()))
            .GroupBy(i => lines[i].In(text).Trim().ToString());
        foreach (var i in addresses.Where(same => same.Count() > 1).SelectMany(same => same))
            running[i] = true;
    }

    [GeneratedRegex(@"^https?://\S+$", RegexOptions.CultureInvariant)]
    private static partial Regex AddressPattern { get; }

    /// <summary>A number at the edge of a line, with the gap that the page has there.</summary>
    [GeneratedRegex(@"^\d{1,4}\s{3,}\S|\S\s{3,}(?:[Pp]age\s)?\d{1,4}(?:\sof\s\d{1,4})?$", RegexOptions.CultureInvariant)]
    private static partial Regex GapPattern { get; }

    /// <summary>A running head in APA's form, or the number of a page among all pages.</summary>
    [GeneratedRegex(@"^Running head:\s|^(?:.{3,140}\s{2,})?Page\s\d{1,4}\sof\s\d{1,4}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HeadPattern { get; }

    /// <summary>A short title in capitals, as APA's running heads are (APA 7, section 2.18).</summary>
    [GeneratedRegex(@"^(?:\d{1,4}\s+)?\p{Lu}[\p{Lu}\s:,'’&-]{4,120}(?:\s\d{1,4})?$", RegexOptions.CultureInvariant)]
    private static partial Regex CapitalsPattern { get; }

    [GeneratedRegex(
        @"^(?:\d{1,4}\s{2,})?\p{Lu}[\p{L}\s.:'’-]{3,100}\s(?:\(?(?:19|20)\d\d\)?[\s;:,]{1,3}\d{1,4}(?:\(\d{1,4}\))?\s?[:,]\s?|\d{1,4}(?:\(\d{1,3}\))?\s\((?:19|20)\d\d\)[\s,:]{1,3})e?\d{1,6}(?:[–-]\d{1,6})?(?:\s{2,}\d{1,4}|\s+[Pp]age\s\d{1,4}\sof\s\d{1,4})?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex JournalPattern { get; }

    [GeneratedRegex(@"[\d\s]+", RegexOptions.CultureInvariant)]
    private static partial Regex KeyPattern { get; }
}
