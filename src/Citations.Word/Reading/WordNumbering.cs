using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Citations.Word.Packaging;

namespace Citations.Word.Reading;

/// <summary>Computes the numbers of list items, which a Word file does not hold, as Word prints them (ECMA-376, part 1, 17.9).</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;
    private readonly Dictionary<int, (XElement Abstract, XElement Number)> _lists = [];
    private readonly Dictionary<XElement, int[]> _counters = [];
    private readonly HashSet<(int Number, int Level)> _started = [];

    internal WordNumbering(XDocument? part)
    {
        Dictionary<int, XElement> definitions = [];
        foreach (var element in part?.Root?.Elements() ?? [])
        {
            if (element.Name.LocalName == "abstractNum" && element.Number("abstractNumId") is { } id)
                definitions.TryAdd(id, element);
            else if (
                element.Name.LocalName == "num"
                && element.Number("numId") is { } number
                && element.Child("abstractNumId").Number() is { } of
                && definitions.TryGetValue(of, out var definition)
            )
                _lists.TryAdd(number, (definition, element));
        }
    }

    /// <summary>The mark of the next item of a list; null if the list is not defined or prints none.</summary>
    /// <param name="number">The list's number.</param>
    /// <param name="level">The item's level, from 0.</param>
    internal string? Next(int number, int level)
    {
        if (!_lists.TryGetValue(number, out var list) || level is < 0 or >= Levels)
            return null;
        if (!_counters.TryGetValue(list.Abstract, out var counters))
            _counters[list.Abstract] = counters = [.. Enumerable.Repeat(-1, Levels)];
        var start = list
            .Number.Elements()
            .FirstOrDefault(item => item.Name.LocalName == "lvlOverride" && item.Number("ilvl") == level)
            ?.Child("startOverride")
            .Number();
        if (_started.Add((number, level)) && start is { } first)
            counters[level] = first - 1;
        counters[level] = counters[level] < 0 ? StartOf(list, level) : counters[level] + 1;
        for (var deeper = level + 1; deeper < Levels; deeper++)
            counters[deeper] = -1;
        var definition = LevelOf(list, level);
        if (definition?.Child("numFmt")?.Value() is "bullet")
            return "•";
        if (definition?.Child("numFmt")?.Value() is "none" || definition?.Child("lvlText")?.Value() is not { } pattern)
            return null;
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 >= pattern.Length || pattern[i + 1] is < '1' or > '9')
            {
                text.Append(pattern[i]);
                continue;
            }

            var of = pattern[++i] - '1';
            text.Append(Format(counters[of] < 0 ? StartOf(list, of) : counters[of], LevelOf(list, of)?.Child("numFmt")?.Value()));
        }

        return text.Length > 0 ? text.ToString() : null;
    }

    private static XElement? LevelOf((XElement Abstract, XElement Number) list, int level) =>
        list.Number.Elements().FirstOrDefault(item => item.Name.LocalName == "lvlOverride" && item.Number("ilvl") == level)?.Child("lvl")
        ?? list.Abstract.Elements().FirstOrDefault(item => item.Name.LocalName == "lvl" && item.Number("ilvl") == level);

    private static int StartOf((XElement Abstract, XElement Number) list, int level) => LevelOf(list, level)?.Child("start").Number() ?? 1;

    private static string Format(int number, string? format) =>
        format switch
        {
            "lowerLetter" => Letters(number).ToLowerInvariant(),
            "upperLetter" => Letters(number),
            "lowerRoman" => Roman(number).ToLowerInvariant(),
            "upperRoman" => Roman(number),
            "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };

    /// <summary>A to Z, AA to ZZ and so on.</summary>
    private static string Letters(int number) =>
        number is < 1 or > 780
            ? number.ToString(CultureInfo.InvariantCulture)
            : new((char)('A' + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
            return number.ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        foreach (
            var (value, sign) in ((int, string)[])
                [
                    (1000, "M"),
                    (900, "CM"),
                    (500, "D"),
                    (400, "CD"),
                    (100, "C"),
                    (90, "XC"),
                    (50, "L"),
                    (40, "XL"),
                    (10, "X"),
                    (9, "IX"),
                    (5, "V"),
                    (4, "IV"),
                    (1, "I"),
                ]
        )
        {
            for (; number >= value; number -= value)
                text.Append(sign);
        }

        return text.ToString();
    }
}
