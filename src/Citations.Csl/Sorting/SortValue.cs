using System.Globalization;
using System.Text;

namespace Citations.Csl;

/// <summary>
/// The value a work sorts by under one key: its text as the language orders it; the empty one comes last in any direction.
/// </summary>
/// <param name="Key">The order of the text; null for the empty value.</param>
internal readonly record struct SortValue(System.Globalization.SortKey? Key)
{
    // Words and numbers decide, in the order of the language; case, accents that make no separate letter, and
    // punctuation do not (CSL 1.0.2, Sorting; beyond case a convention of citeproc-js).
    private const CompareOptions Options = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace | CompareOptions.NumericOrdering;

    internal static SortValue Of(string text, CultureInfo culture)
    {
        var words = Words(text);
        return words.Length == 0 ? default : new(culture.CompareInfo.GetSortKey(words, Options));
    }

    // Punctuation goes, but for the text between numbers; spaces are one.
    private static string Words(string text)
    {
        var words = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isSpace =
                char.IsWhiteSpace(text[i])
                || (char.IsPunctuation(text[i]) && i > 0 && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]));
            if (isSpace && words is [.., not ' '])
                words.Append(' ');
            else if (!isSpace && !char.IsPunctuation(text[i]))
                words.Append(text[i]);
        }

        return words is [.., ' '] ? words.ToString(0, words.Length - 1) : words.ToString();
    }

    internal static int Compare(SortValue left, SortValue right, bool isDescending)
    {
        if (left.Key is null || right.Key is null)
            return (left.Key is null ? 1 : 0) - (right.Key is null ? 1 : 0);
        var order = System.Globalization.SortKey.Compare(left.Key, right.Key);
        return isDescending ? -order : order;
    }
}
