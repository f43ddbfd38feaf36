using Citations.Formats.Values;
using Citations.Styles;

namespace Citations.Articles.Parsing;

/// <summary>The names of months in the languages of reference managers.</summary>
internal static class MonthWord
{
    private const int Months = 12;

    /// <summary>Reads the name of a month, in full or as it is abbreviated; a season is none.</summary>
    internal static bool TryRead(ReadOnlySpan<char> word, out int month)
    {
        month = 0;
        return word.Length > 2 && char.IsLetter(word[0]) && MonthNames.TryParse(word, out month) && month <= Months;
    }

    /// <summary>Whether a month is written as in English: <c>September</c>, <c>Sept</c>.</summary>
    internal static bool IsEnglish(string month) => EnglishMonths.Names.Any(name => name.StartsWith(month, StringComparison.Ordinal));
}
