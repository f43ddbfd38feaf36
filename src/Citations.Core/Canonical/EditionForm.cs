using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Citations.Styles;

namespace Citations.Canonical;

/// <summary>
/// An edition: its number in digits where it has one and says no more (<c>Second Edition.</c> gives <c>2</c>), else its words without a
/// period after the word.
/// </summary>
internal static partial class EditionForm
{
    private static readonly string[] Ordinals =
    [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
        "twentieth",
    ];

    private static readonly (string Ten, string Ordinal, int Number)[] Tens =
    [
        ("twenty", "twentieth", 20),
        ("thirty", "thirtieth", 30),
        ("forty", "fortieth", 40),
        ("fifty", "fiftieth", 50),
    ];

    private static readonly FrozenDictionary<string, int> Numbers = Ordinals
        .Select((word, i) => (word, i + 1))
        .Append(("twelvth", 12))
        .Concat(Tens.Skip(1).Select(ten => (ten.Ordinal, ten.Number)))
        .Concat(Tens.SelectMany(ten => Ordinals.Take(9).Select((word, i) => ($"{ten.Ten}-{word}", ten.Number + i + 1))))
        .ToFrozenDictionary(row => row.Item1, row => row.Item2, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Words = new[]
    {
        "edition",
        "edn",
        "ed",
        "ed.",
        "edn.",
        "aufl",
        "aufl.",
        "auflage",
        "ausg",
        "ausgabe",
        "éd",
        "éd.",
        "édition",
        "edición",
        "edição",
        "edició",
        "edizione",
        "ediz",
        "editie",
        "uitgave",
        "druk",
        "upplaga",
        "upplagan",
        "uppl",
        "utgåva",
        "utgave",
        "udgave",
        "oplag",
        "oplagte",
        "painos",
        "wydanie",
        "wyd",
        "vydání",
        "vyd",
        "vydanie",
        "kiadás",
        "izdanje",
        "izd",
        "ediția",
        "baskı",
        "basım",
        "έκδοση",
        "издание",
        "изд.",
        "изд",
        "видання",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // German joins the word to what kind of edition it is: Neuausgabe, Taschenbuchausgabe, Neuauflage.
    private static readonly string[] LastParts = ["auflage", "ausgabe", "upplaga", "utgave", "udgave"];

    private static readonly FrozenSet<string> OrdinalEndings = new[]
    {
        "st",
        "nd",
        "rd",
        "th",
        "e",
        "è",
        "ème",
        "er",
        "re",
        "eme",
        "de",
        "nde",
        "ste",
        "te",
        "ra",
        "da",
        "ta",
        "ma",
        "va",
        "na",
        "-е",
        "-я",
        "a",
        "ª",
        "º",
        "o",
        ".",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    internal static string Of(string edition)
    {
        if (!edition.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return edition;
        // 2<sup>nd</sup>: BibTeX raises the ending.
        if (edition.Contains('<', StringComparison.Ordinal))
            edition = RecordMarkup.ToPlainText(edition) ?? edition;
        if (Numbered.Match(edition) is { Success: true } eastern)
            return eastern.Groups["number"].Value;
        var words = edition.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
        var isWord = words.RemoveAll(word => Words.Contains(word.TrimEnd(',')) || Words.Contains(word.TrimEnd('.', ','))) > 0;
        if (words is [var one] && TryNumber(one, out var number))
            return number.ToString(CultureInfo.InvariantCulture);
        if (words is ["rev" or "rev." or "Rev" or "revised" or "Revised"])
            return "Rev. ed.";
        // Second edition, revised: 2nd rev.
        if (
            words.Count == 2
            && words.FindIndex(IsRevised) is var revised and >= 0
            && Numbers.TryGetValue(words[1 - revised].TrimEnd(','), out number)
        )
            return $"{EnglishOrdinal.Of(number)} rev.";
        // "Edition." ends with the period of a sentence, "ed." with that of an abbreviation.
        return isWord && edition.EndsWith("edition.", StringComparison.OrdinalIgnoreCase) ? edition[..^1] : edition;
    }

    /// <summary>
    /// Whether a text has a word for an edition, in any language: <c>Nouvelle édition</c>, <c>3., überarbeitete Auflage</c>.
    /// </summary>
    internal static bool HasWord(string edition)
    {
        foreach (var part in edition.AsSpan().SplitAny(" ,;()[]-\u00A0"))
        {
            var word = edition.AsSpan()[part].TrimEnd('.');
            if (Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
                return true;
            foreach (var last in LastParts)
            {
                if (word.EndsWith(last, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return edition.Length > 1 && edition[^1] is '版' or '판';
    }

    /// <summary>A number as the ordinal that styles of BibTeX print: <c>Second</c>, <c>21st</c>; other words as they are.</summary>
    internal static string InWords(string edition)
    {
        if (edition.Length > 2 || !int.TryParse(edition, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
            return edition;
        return number <= Ordinals.Length
            ? char.ToUpperInvariant(Ordinals[number - 1][0]) + Ordinals[number - 1][1..]
            : EnglishOrdinal.Of(number);
    }

    // 第3版, 3版, 제2판
    [GeneratedRegex("^[第제]?(?<number>[1-9][0-9]?)[版판]$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered { get; }

    /// <summary>An edition with its first word in digits where that is a number: <c>Third rev. ed.</c> gives <c>3rd rev. ed.</c></summary>
    internal static string WithDigits(string edition)
    {
        var end = edition.AsSpan().IndexOfAny(' ', ',');
        return end > 0 && Numbers.TryGetValue(edition[..end], out var number) ? EnglishOrdinal.Of(number) + edition[end..] : edition;
    }

    private static bool IsRevised(string word) => word.Trim(',', '.', '(', ')') is "rev" or "Rev" or "revised" or "Revised";

    private static bool TryNumber(string word, out int number)
    {
        word = word.TrimEnd(',', '.');
        if (Numbers.TryGetValue(word, out number))
            return true;
        var digits = word.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits < 0)
            digits = word.Length;
        return digits is > 0 and < 4
            && (digits == word.Length || OrdinalEndings.Contains(word[digits..]))
            && int.TryParse(word.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
