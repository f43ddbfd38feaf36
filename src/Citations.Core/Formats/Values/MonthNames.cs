using System.Collections.Frozen;
using System.Globalization;
using Citations.Styles;

namespace Citations.Formats.Values;

/// <summary>The names of months and seasons as people write them in English and in nine languages
/// more, and their three-letter forms.</summary>
internal static class MonthNames
{
    private static readonly string[] Months = [.. EnglishMonths.Names.Select(name => name.ToLowerInvariant())];

    // German, French, Spanish, Italian, Portuguese, Dutch, Danish, Norwegian and Swedish.
    private static readonly (int Number, string Names)[] Others =
    [
        (1, "januar jänner jan janvier janv enero gennaio janeiro januari"),
        (2, "februar feber février fevrier févr fev febrero febbraio fevereiro februari"),
        (3, "märz maerz mär mars marzo março maart marts"),
        (4, "avril avr abril abr aprile"),
        (5, "mai mayo maggio maio mei maj"),
        (6, "juni juin junio giugno junho"),
        (7, "juli juillet juil julio luglio julho"),
        (8, "août aout agosto augustus augusti"),
        (9, "septembre septiembre settembre setembro"),
        (10, "oktober okt octobre octubre ottobre outubro"),
        (11, "novembre noviembre novembro"),
        (12, "dezember dez décembre decembre déc diciembre dic dicembre dezembro desember"),
        (21, "frühling frühjahr printemps primavera"),
        (22, "sommer été verano"),
        (23, "herbst automne otoño autunno"),
        (24, "hiver invierno inverno"),
    ];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Numbers = Months
        .SelectMany((name, index) => new[] { (name, index + 1), (name[..3], index + 1) })
        .Distinct()
        .Concat(Others.SelectMany(row => row.Names.Split(' ').Select(name => (name, row.Number))))
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
        .DistinctBy(row => row.Item1)
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
    internal static string Of(int month) => EnglishMonths.Names[month - 1];

    /// <summary>The three-letter name of a month, 1 to 12, in lower case: BibTeX's macro.</summary>
    internal static string Macro(int month) => Months[month - 1][..3];
}
