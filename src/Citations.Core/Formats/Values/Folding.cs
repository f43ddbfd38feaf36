using System.Globalization;
using System.Text;

namespace Citations.Formats.Values;

/// <summary>Texts as they are compared: letters and digits in lower case, without accents and markup.</summary>
internal static class Folding
{
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['ß'] = "ss",
        ['ø'] = "o",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ł'] = "l",
        ['ı'] = "i",
        ['ħ'] = "h",
    };

    /// <summary>The words of a text, folded.</summary>
    internal static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        var isTag = false;
        foreach (var c in NormalForm.Of(text, NormalizationForm.FormKD).ToLowerInvariant())
        {
            isTag = c == '<' || (isTag && c != '>');
            if (!isTag && char.IsLetterOrDigit(c)) word.Append(Letters.GetValueOrDefault(c) ?? c.ToString());
            // Accents fall away, and an apostrophe divides no word.
            else if (!isTag && (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c is '\'' or '’')) continue;
            else if (word.Length > 0 && !isTag && c != '>')
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0) yield return word.ToString();
    }

    internal static string Fold(string? text) => text is null ? "" : string.Concat(Words(text));
}
