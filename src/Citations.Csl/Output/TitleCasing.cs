using System.Globalization;
using System.Text;

namespace Citations.Csl;

/// <summary>
/// Title case (CSL 1.0.2, Title Case Conversion; words with a capital stay, as citeproc-js has it): the first letter of each word in lower
/// case goes up, but for stop words other than the first, the last, and those after a colon, a question mark or an exclamation mark.
/// </summary>
internal static class TitleCasing
{
    /// <summary>Sets the text of the tokens in title case.</summary>
    internal static void Apply(Span<Token> tokens, CultureInfo culture)
    {
        var letters = Letters(tokens);
        var words = Words(letters);
        for (var i = 0; i < words.Count; i++)
            Change(letters, words, i, culture);
        WriteBack(tokens, letters);
    }

    /// <summary>Capitalizes every word in lower case, stop words included (CSL 1.0.2, Text-case, capitalize-all).</summary>
    internal static void CapitalizeWords(Span<Token> tokens, CultureInfo culture)
    {
        var letters = Letters(tokens);
        foreach (var (start, end) in Words(letters))
        {
            var word = letters.AsSpan(start, end - start);
            // The text before an apostrophe is a separate word: D’Artagnan.
            var first = word.IndexOf('’') is var apostrophe and > 0 ? word[..apostrophe] : word;
            if (!TextCasing.IsSign(word) && !TextCasing.HasUpper(first))
                word[0] = char.ToUpper(word[0], culture);
        }

        WriteBack(tokens, letters);
    }

    private static char[] Letters(Span<Token> tokens)
    {
        var text = new StringBuilder();
        foreach (ref readonly var token in tokens)
        {
            if (token.HasCharacters)
                text.Append(token.Text);
        }

        return text.ToString().ToCharArray();
    }

    private static void Change(char[] letters, List<(int Start, int End)> words, int index, CultureInfo culture)
    {
        var (start, end) = words[index];
        var word = letters.AsSpan(start, end - start);
        var isBeforeHyphen = end < letters.Length && letters[end] == '-';
        if (start > 0 && letters[start - 1] == '’')
            return;
        var (isFirst, isLast) = (index == 0 && TextCasing.IsBeforeFirstWord(letters.AsSpan(..start)), index == words.Count - 1);
        var afterStop = !isFirst && EndsSentence(letters, index == 0 ? 0 : words[index - 1].End, start);
        var isHyphenated = !isFirst && letters[start - 1] is '-' or '‑';
        var maySink = !isFirst && !isLast && !afterStop && (!isBeforeHyphen || isHyphenated);
        if (maySink && (IsStop(letters, words, index) || (index > 0 && IsStopPair(letters, words, index - 1))))
            return;

        // A letter on its own is a sign, or a word of another language: 07-x, β-carotene, i dag.
        // citeproc-js has a capital for one that begins the first compound, but for one after a slash: X-Ray of p-Type Films, GaN/n-GaN.
        var beginsFirstCompound =
            isBeforeHyphen && char.IsAscii(word[0]) && !letters.AsSpan(0, start).Contains('-') && !(start > 0 && letters[start - 1] == '/');
        if (TextCasing.IsSign(word))
            return;
        if (word.Length == 1 && !beginsFirstCompound && (isHyphenated || isBeforeHyphen || !(isFirst || isLast || afterStop)))
            return;

        // What is written in TeX is not a word, nor is an abbreviation of single letters: \alpha, $m$, e.g.
        if (start > 0 && letters[start - 1] is '\\' or '$')
            return;
        if (!isFirst && word.Length > 2 && word[1] == '.')
            return;
        if (!TextCasing.HasUpper(word[1..]))
            word[0] = char.ToUpper(word[0], culture);
    }

    private static bool IsStop(char[] letters, List<(int Start, int End)> words, int index)
    {
        var (start, end) = words[index];
        if (StopWords.Contains(letters.AsSpan(start, end - start)))
            return true;
        return index + 1 < words.Count && IsStopPair(letters, words, index);
    }

    private static bool IsStopPair(char[] letters, List<(int Start, int End)> words, int index) =>
        index + 1 < words.Count
        && words[index + 1].Start == words[index].End + 1
        && StopWords.StartsPhrase(
            letters.AsSpan(words[index].Start..words[index].End),
            letters.AsSpan(words[index + 1].Start..words[index + 1].End)
        );

    // After a colon, a question or exclamation mark and a space, a sentence begins; a full stop may end an abbreviation.
    private static bool EndsSentence(char[] letters, int end, int start)
    {
        var between = letters.AsSpan(end..start);
        var mark = between.IndexOfAny(":?!");
        return mark >= 0 && between[mark..].ContainsAny(' ', '\u00A0');
    }

    /// <summary>
    /// Words end at spaces, slashes, hyphens, dashes and quotation marks; an apostrophe and a soft hyphen are inside a word.
    /// </summary>
    private static List<(int Start, int End)> Words(char[] letters)
    {
        var words = new List<(int, int)>();
        for (var i = 0; i < letters.Length;)
        {
            if (!char.IsLetterOrDigit(letters[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < letters.Length && IsInWord(letters, i))
                i++;
            words.Add((start, i));
        }

        return words;
    }

    private static bool IsInWord(char[] letters, int i) =>
        char.IsLetterOrDigit(letters[i])
        || CharUnicodeInfo.GetUnicodeCategory(letters[i]) == UnicodeCategory.NonSpacingMark
        || (letters[i] is '\'' or '’' or '.' or '`' or '‐' or '\u00AD' && i + 1 < letters.Length && char.IsLetterOrDigit(letters[i + 1]));

    private static void WriteBack(Span<Token> tokens, char[] letters)
    {
        var position = 0;
        foreach (ref var token in tokens)
        {
            if (!token.HasCharacters)
                continue;
            var changed = letters.AsSpan(position, token.Text.Length);
            position += token.Text.Length;
            if (token.Kind == TokenKind.Text && !token.Flags.HasFlag(TokenFlags.NoCase) && !changed.SequenceEqual(token.Text))
                token = token.With(changed.ToString());
        }
    }
}
