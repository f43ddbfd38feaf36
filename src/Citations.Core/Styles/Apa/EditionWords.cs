using System.Globalization;
using Citations.Canonical;

namespace Citations.Styles.Apa;

/// <summary>
/// The words for an edition: <c>2nd ed.</c>, <c>Rev. ed.</c>, <c>4th ed., text rev.</c>; the first is not printed (R3.6).
/// </summary>
internal static class EditionWords
{
    // What the manual shortens, and the comma that libraries set before it.
    private static readonly (string Long, string Short)[] Abbreviations =
    [
        ("edition", "ed."),
        (", revised", " rev."),
        ("revised", "rev."),
        (", enlarged", " enl."),
        ("enlarged", "enl."),
        (", expanded", " exp."),
        ("expanded", "exp."),
        ("..", "."),
    ];

    internal static string Of(string edition)
    {
        if (edition.Length == 0)
            return "";
        var digits = edition.TrimEnd('.');
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number <= 1 ? "" : $"{EnglishOrdinal.Of(number)} ed.";
        var text = Abbreviated(edition);
        if (
            text.StartsWith("1st ed", StringComparison.OrdinalIgnoreCase) || text.StartsWith("first ed", StringComparison.OrdinalIgnoreCase)
        )
            return "";
        text = EditionForm.WithDigits(text);
        if (text.Contains("ed.", StringComparison.Ordinal))
            return text;
        if (text.EndsWith(" ed", StringComparison.Ordinal))
            return text + ".";
        // A second word for an edition would be one too many, whatever language the first is in.
        if (EditionForm.HasWord(text))
            return text;
        return text.Equals("rev", StringComparison.OrdinalIgnoreCase) ? "Rev. ed." : $"{text} ed.";
    }

    private static string Abbreviated(string edition)
    {
        var text = edition;
        foreach (var (full, abbreviation) in Abbreviations)
            text = text.Replace(full, abbreviation, StringComparison.OrdinalIgnoreCase);
        return char.IsLower(text[0]) && char.IsUpper(edition[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
    }
}
