using System.Collections.Frozen;
using System.Globalization;

namespace Citations.Formats.Values;

/// <summary>The names of months and seasons as people write them in English, and their three-letter forms.</summary>
internal static class MonthNames
{
    private static readonly string[] Months =
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Numbers = Months
        .SelectMany((name, index) => new[] { (name, index + 1), (name[..3], index + 1) })
        .Distinct()
        .Concat([
            ("sept", 9),
            ("spring", 21),
            ("spr", 21),
            ("summer", 22),
            ("sum", 22),
            ("autumn", 23),
            ("fall", 23),
            ("winter", 24),
            ("win", 24),
        ])
        .ToFrozenDictionary(p => p.Item1, p => p.Item2, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads a month as its number or its English name; a season gives EDTF's 21 to 24.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, out int month)
    {
        text = text.Trim().TrimEnd('.');
        if (Numbers.TryGetValue(text, out month))
            return true;
        return text.Length <= 2
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out month)
            && month is >= 1 and <= 12;
    }

    /// <summary>The name of a month, 1 to 12: <c>November</c>.</summary>
    internal static string Of(int month) => char.ToUpperInvariant(Months[month - 1][0]) + Months[month - 1][1..];

    /// <summary>The three-letter name of a month, 1 to 12, in lower case: BibTeX's macro.</summary>
    internal static string Macro(int month) => Months[month - 1][..3];
}
