using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Citations.Csl;

/// <summary>Shortens, expands and delimits page ranges (CSL 1.0.2, appendix V).</summary>
internal static partial class PageRanges
{
    // The pattern of a range takes the square of a word's length; no field of pages is this long.
    private const int MaxLength = 2_000;

    private const string Dashes = "-–—‒";

    /// <summary>Formats the ranges of a field; a text that is too long to be pages stays as it is.</summary>
    internal static string Format(string pages, PageRangeFormat format, string delimiter)
    {
        if (pages.Length > MaxLength || pages.AsSpan().IndexOfAny(Dashes) < 0)
            return pages;
        // Hyphens beside an en dash belong to the numbers of pages: 3-12–3-20.
        if (
            pages.Contains('–', StringComparison.Ordinal)
            && pages.Contains('-', StringComparison.Ordinal)
            && PageRange.Read(pages) is { } range
        )
        {
            return string.Join(
                ", ",
                range.Parts.Select(part =>
                    part.Last is null ? Formatted(part.First, format, delimiter)
                    : part.First.Contains('-', StringComparison.Ordinal) ? part.First + delimiter + part.Last
                    : Formatted($"{part.First}-{part.Last}", format, delimiter)
                )
            );
        }

        return Formatted(pages, format, delimiter);
    }

    private static string Formatted(string pages, PageRangeFormat format, string delimiter)
    {
        // 22-27: two numbers and nothing else, as nearly all pages are.
        if (
            pages.AsSpan().IndexOfAny(Dashes) is > 0 and var dash
            && AreDigits(pages.AsSpan(0, dash))
            && AreDigits(pages.AsSpan(dash + 1))
            && Format("", pages[..dash], "", "", pages[(dash + 1)..], "", format, delimiter) is { } plain
        )
            return plain;
        pages = RomanRange.Replace(pages, $"$1{delimiter}$2");
        var result = new StringBuilder();
        var position = 0;
        foreach (Match match in Range.Matches(pages))
        {
            result.Append(pages, position, match.Index - position);
            position = match.Index + match.Length;
            // A dash that makes no range has no spaces either.
            result.Append(
                HasThousands(pages, match)
                    ? $"{match.Groups["n1"].Value}{delimiter}{match.Groups["n2"].Value}"
                    : Format(match, format, delimiter) ?? match.Value.Replace(" ", "", StringComparison.Ordinal)
            );
        }

        return result.Append(pages, position, pages.Length - position).Replace("\\-", "-").ToString();
    }

    // The digits at the dash are parts of numbers with their thousands set apart: 1,100-1,123.
    private static bool HasThousands(string pages, Match match)
    {
        var (start, end) = (match.Index, match.Index + match.Length);
        while (start > 0 && (char.IsAsciiDigit(pages[start - 1]) || pages[start - 1] == ','))
            start--;
        while (end < pages.Length && (char.IsAsciiDigit(pages[end]) || pages[end] == ','))
            end++;
        return NumberParser.HasThousands(pages.AsSpan(start, match.Groups["n1"].Index + match.Groups["n1"].Length - start))
            && NumberParser.HasThousands(pages.AsSpan(match.Groups["n2"].Index, end - match.Groups["n2"].Index));
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    private static string? Format(Match match, PageRangeFormat format, string delimiter) =>
        Format(
            match.Groups["p1"].Value,
            match.Groups["n1"].Value,
            match.Groups["s1"].Value,
            match.Groups["p2"].Value,
            match.Groups["n2"].Value,
            match.Groups["s2"].Value,
            format,
            delimiter
        );

    // Each number with the letters before and after it.
    private static string? Format(
        string prefix,
        string first,
        string suffix,
        string lastPrefix,
        string last,
        string lastSuffix,
        PageRangeFormat format,
        string delimiter
    )
    {
        var isPlain = prefix.Length == 0 && lastPrefix.Length == 0;
        if (format == PageRangeFormat.AsIs || suffix.Length > 0 || lastSuffix.Length > 0)
        {
            return isPlain || lastPrefix == prefix ? $"{prefix}{first}{suffix}{delimiter}{lastPrefix}{last}{lastSuffix}" : null;
        }

        if (lastPrefix.Length > 0 && lastPrefix != prefix)
            return null;
        if (prefix.Length > 0 && lastPrefix.Length == 0)
            return null;
        var full = last.Length < first.Length ? string.Concat(first.AsSpan(0, first.Length - last.Length), last) : last;
        // What does not rise is not a range that could be shortened or filled up.
        if (full.Length != first.Length || string.CompareOrdinal(full, first) <= 0)
            return $"{prefix}{first}{delimiter}{lastPrefix}{last}";
        var shown = format switch
        {
            PageRangeFormat.Minimal => Changed(first, full, 1),
            PageRangeFormat.MinimalTwo => Changed(first, full, 2),
            PageRangeFormat.Chicago15 => Chicago(first, full, isFifteenth: true),
            PageRangeFormat.Chicago16 => Chicago(first, full, isFifteenth: false),
            _ => full,
        };
        return $"{prefix}{first}{delimiter}{(format == PageRangeFormat.Expanded ? prefix : "")}{shown}";
    }

    private static string Chicago(string first, string full, bool isFifteenth)
    {
        var number = int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
        if (number < 100 || number % 100 == 0)
            return full;
        if (isFifteenth && first.Length == 4 && Changed(first, full, 1).Length >= 3)
            return full;
        return Changed(first, full, number % 100 < 10 ? 1 : 2);
    }

    private static string Changed(string first, string full, int least)
    {
        var same = 0;
        while (same < full.Length && first[same] == full[same])
            same++;
        return full[Math.Max(0, Math.Min(same, full.Length - least))..];
    }

    [GeneratedRegex(
        @"(?<![\w\\])(?<p1>[A-Za-z0-9]*?[A-Za-z.:/])??(?<n1>[0-9]+)(?<s1>[A-Za-z]*)\s*(?<!\\)[-–—‒]+\s*(?<p2>[A-Za-z0-9]*?[A-Za-z.:/])??(?<n2>[0-9]+)(?<s2>[A-Za-z]*)(?![\w])"
    )]
    private static partial Regex Range { get; }

    [GeneratedRegex(@"\b([ivxlcdm]+|[IVXLCDM]+)\s*[-–]\s*([ivxlcdm]+|[IVXLCDM]+|[0-9]+)\b", RegexOptions.CultureInvariant)]
    private static partial Regex RomanRange { get; }
}
