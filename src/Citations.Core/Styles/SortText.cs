using System.Buffers;
using System.Globalization;
using System.Text;
using Citations.Matching;

namespace Citations.Styles;

/// <summary>
/// Folds text for letter-by-letter order: only lowercase letters and digits, without accents, spaces, punctuation,
/// markup or the text in brackets (R6.1). Folded texts compare by their characters' codes.
/// </summary>
internal static class SortText
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 '’-.,"
    );
    private static readonly string[] Articles = ["the", "an", "a"];

    /// <summary>Whether a word at the start of a title does not count in the order (R6.6).</summary>
    internal static bool IsArticle(ReadOnlySpan<char> word)
    {
        foreach (var article in Articles)
        {
            if (word.Equals(article, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Appends a name or any other text, folded.</summary>
    internal static void AppendFolded(ReadOnlySpan<char> text, StringBuilder key)
    {
        if (text.ContainsAnyExcept(Plain))
            text = NormalForm.Of(text.ToString(), NormalizationForm.FormD);
        var depth = 0;
        foreach (var c in text)
        {
            if (c is '(' or '[')
                depth++;
            else if (c is ')' or ']')
                depth = Math.Max(0, depth - 1);
            else if (depth > 0 || !char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.ModifierLetter)
                continue;
            else if (c < 128)
                key.Append((char)(char.IsAsciiLetterUpper(c) ? c | 0x20 : c));
            else
                TextFolding.AppendLetter(c, key);
        }
    }

    /// <summary>Appends a title, folded, without a leading article and with its numbers in words (R6.5, R6.6).</summary>
    internal static void AppendFoldedTitle(string title, StringBuilder key)
    {
        if (title.Contains('<', StringComparison.Ordinal))
            title = string.Concat(InlineMarkup.Read(title).Select(piece => piece.Text));
        var text = SeriesNumbers.InDigits(title).AsSpan();
        if (text.IndexOf(' ') is > 0 and var space && IsArticle(text[..space]))
            text = text[(space + 1)..];

        // What describes a work without a title stands in brackets in its place, and is what it is filed by.
        if (text is ['[', ..])
            text = text[1..];
        AppendFoldedWithNumbers(text, key);
    }

    /// <summary>Appends a text, folded, with its numbers in words: <c>99% Invisible</c> is filed under N (R6.6).</summary>
    internal static void AppendFoldedWithNumbers(ReadOnlySpan<char> text, StringBuilder key)
    {
        while (text.IndexOfAnyInRange('0', '9') is >= 0 and var digits)
        {
            AppendFolded(text[..digits], key);
            var end = text[digits..].IndexOfAnyExceptInRange('0', '9');
            var number = end < 0 ? text[digits..] : text.Slice(digits, end);
            AppendNumber(number, text[..digits], key);
            text = end < 0 ? default : text[(digits + end)..];
        }

        AppendFolded(text, key);
    }

    private static void AppendNumber(ReadOnlySpan<char> digits, ReadOnlySpan<char> before, StringBuilder key)
    {
        if (!long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            key.Append(digits);
            return;
        }

        var word = before.TrimEnd(" .");
        word = word[(word.LastIndexOf(' ') + 1)..];
        var isPart = false;
        foreach (var part in SeriesNumbers.Words)
            isPart |= word.Equals(part, StringComparison.OrdinalIgnoreCase);
        if (isPart)
            key.Append(number.ToString("D6", CultureInfo.InvariantCulture));
        else
            AppendFolded(NumberWords.Of(number), key);
    }
}
