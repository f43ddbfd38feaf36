using System.Text.RegularExpressions;

namespace Citations.Articles.Parsing;

/// <summary>
/// The names of persons in Arabic and Hebrew script, and Arabic names in Latin letters: <c>al-Jurjānī, ʿAbd al-Qāhir</c>,
/// <c>حسين, طه</c>.
/// </summary>
internal static partial class SemiticNames
{
    /// <summary>The article before a surname, with the consonants that it takes on: <c>al</c>, <c>ar</c>, <c>ash</c>.</summary>
    internal const string Article = "(?:[AaEe]l|[Aa][dnrstzḍṣṭẓ]|[Aa]sh|[Aa]th)";

    /// <summary>The signs of ʿayn and hamza, which come before the capital of a name.</summary>
    internal const string Sign = "[ʿʾʻʼ]";

    // Typed without their own characters they are before a vowel.
    private const string TypedSign = @"(?:" + Sign + @"|[‘’'`](?=[AEIOUĀĪŪ]))";
    private const string Latin =
        @"(?:" + Article + "-)?" + TypedSign + @"?\p{Lu}[\p{Ll}\p{M}'’‘ʿʾʻʼ]+(?:-\p{L}[\p{Ll}\p{M}'’‘ʿʾʻʼ]+)?";
    private const string SonOf = @"(?:ibn|bin|b\.|bint)";
    private const string Letters = @"[\p{IsArabic}\p{IsHebrew}\u200C-[\p{P}\p{N}]]";
    private const string Word = Letters + @"(?:" + Letters + @"|['’""״׳-](?=" + Letters + "))*";

    /// <summary>
    /// The start of an entry for use inside other patterns: a surname with its article or sign and the capital of a given name, or both
    /// names in their own script with the year after them.
    /// </summary>
    internal const string Start =
        @"(?=(?:\p{L}{2,6}\s)?(?:" + Article + "-|" + Sign + @")|[^,]{2,60},\s(?:" + TypedSign + "|" + Article + @"-))"
        + @"(?:(?:[Ii]bn|[Bb]in|[Aa]b[uū])\s)?(?:" + Article + "-)?" + Sign + @"?\p{Lu}[\p{L}'’‘\-]*(?:\s(?:"
        + SonOf + @"\s)?(?:" + Article + @"-)?\p{Lu}[\p{L}'’‘\-]*){0,3},\s(?:" + Article + "-)?" + TypedSign + @"?\p{Lu}(?:\.|\p{L})|"
        + Word + @"(?:\s" + Word + @"){0,3}[,،]\s" + Word + @"(?:\s" + Word + @"){0,4}[.,،]\s\d{4}[.,،:]";

    /// <summary>Whether a piece is the given names of such a person.</summary>
    internal static bool AreGiven(string piece) => GivenPattern.IsMatch(piece);

    [GeneratedRegex(
        @"^(?:(?=.*(?:[ʿʾʻʼ]|(?<!\p{L})" + Article + @"-|\s" + SonOf + @"\s|^[‘’'`]))" + Latin
            + @"(?:[\s-](?:" + SonOf + @"\s)?" + Latin + @"|\s\p{Lu}\.){0,6}|"
            + Word + @"(?:[\s-]" + Word + "){0,4})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex GivenPattern { get; }
}
