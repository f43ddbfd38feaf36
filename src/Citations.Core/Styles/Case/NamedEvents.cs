namespace Citations.Styles;

/// <summary>
/// Conferences by their names, an ordinal, some words and the kind of the event, and papers of a parliament by their series: their words
/// keep their capitals (<c>Proceedings of the Fifth Asian Bat Meeting</c>, <c>(Cmd. 7695)</c>).
/// </summary>
internal static class NamedEvents
{
    private const int MostWords = 8;

    private static readonly string[] Ordinals =
    [
        "First",
        "Second",
        "Third",
        "Fourth",
        "Fifth",
        "Sixth",
        "Seventh",
        "Eighth",
        "Ninth",
        "Tenth",
        "Eleventh",
        "Twelfth",
        "Thirteenth",
        "Fourteenth",
        "Fifteenth",
        "Sixteenth",
        "Seventeenth",
        "Eighteenth",
        "Nineteenth",
        "Twentieth",
    ];

    private static readonly string[] Kinds =
    [
        "Meeting",
        "Conference",
        "Congress",
        "Symposium",
        "Workshop",
        "Colloquium",
        "Convention",
        "Assembly",
        "Summit",
    ];

    /// <summary>Marks the words of such names as settled.</summary>
    internal static void Settle(ReadOnlySpan<char> title, ReadOnlySpan<TitleToken> tokens, Span<bool> isSettled)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var word = title.Slice(tokens[i].Start, tokens[i].Length);
            if (IsSeries(title, tokens[i]))
                isSettled[i] = true;
            else if ((IsOneOf(word, Ordinals) || IsNumber(word)) && KindAfter(title, tokens, i) is { } kind)
                isSettled[i..EndOf(title, tokens, kind)].Fill(true);
        }
    }

    /// <summary>The kind of the event after an ordinal, with at least a word between; what follows it is not another capital.</summary>
    private static int? KindAfter(ReadOnlySpan<char> title, ReadOnlySpan<TitleToken> tokens, int ordinal)
    {
        for (var i = ordinal + 1; i < Math.Min(tokens.Length, ordinal + MostWords); i++)
        {
            if (tokens[i].Gap is not (WordGap.Space or WordGap.Joined))
                return null;
            if (i > ordinal + 1 && IsOneOf(title.Slice(tokens[i].Start, tokens[i].Length), Kinds))
                return i + 1 < tokens.Length && tokens[i + 1].Gap == WordGap.Space && char.IsUpper(title[tokens[i + 1].Start]) ? null : i;
        }

        return null;
    }

    /// <summary>The end of a name: its kind, or the subject after it (<c>Symposium on Owls</c>).</summary>
    private static int EndOf(ReadOnlySpan<char> title, ReadOnlySpan<TitleToken> tokens, int kind)
    {
        var end = kind + 1;
        if (end == tokens.Length || title.Slice(tokens[end].Start, tokens[end].Length) is not ("on" or "for"))
            return end;
        while (end < tokens.Length && tokens[end].Gap is WordGap.Space or WordGap.Joined)
            end++;
        return end;
    }

    /// <summary>An ordinal in figures: 21st, 2nd, 3rd, 5th.</summary>
    private static bool IsNumber(ReadOnlySpan<char> word) =>
        word is [>= '0' and <= '9', .., 's', 't'] or [>= '0' and <= '9', .., 'n' or 'r', 'd'] or [>= '0' and <= '9', .., 't', 'h'];

    /// <summary>A short abbreviation in parentheses before a number.</summary>
    private static bool IsSeries(ReadOnlySpan<char> title, TitleToken token)
    {
        var end = token.Start + token.Length;
        return token.Start > 0
            && title[token.Start - 1] == '('
            && token.Length is > 1 and < 6
            && end + 2 < title.Length
            && title[end] == '.'
            && title[end + 1] == ' '
            && char.IsAsciiDigit(title[end + 2]);
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var one in words)
        {
            if (word.SequenceEqual(one))
                return true;
        }

        return false;
    }
}
