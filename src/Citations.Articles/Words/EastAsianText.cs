namespace Citations.Articles.Words;

/// <summary>The characters of scripts that have neither capitals nor, in Chinese and Japanese, spaces between words.</summary>
internal static class EastAsianText
{
    /// <summary>Whether a character is of Chinese, Japanese or Korean.</summary>
    internal static bool Is(char c) =>
        c
            is '々'
                or (>= '\u3040' and <= '\u30FF')
                or (>= '\u3400' and <= '\u9FFF')
                or (>= '\uAC00' and <= '\uD7AF')
                or (>= '\uF900' and <= '\uFAFF');

    /// <summary>
    /// Whether a Japanese word ends between two characters: particles and endings are in hiragana, and a name or a noun after them is not:
    /// <c>本稿では|高田</c>.
    /// </summary>
    internal static bool IsWordEnd(char before, char after) => IsHiragana(before) && Is(after) && !IsHiragana(after);

    /// <summary>Whether a character is of katakana, in which a middle dot joins the parts of one foreign name.</summary>
    internal static bool IsKatakana(char c) => c is >= '\u30A0' and <= '\u30FF';

    private static bool IsHiragana(char c) => c is >= '\u3040' and <= '\u309F';
}
