namespace Citations.Articles.InText;

/// <summary>Abbreviations of organisations beside their names: <c>World Health Organization [WHO]</c>, <c>(WHO, 2014)</c>.</summary>
internal static class CitedAbbreviations
{
    /// <summary>Whether a word is in capitals as an acronym is.</summary>
    internal static bool IsAcronym(ReadOnlySpan<char> word) =>
        word.Length is > 1 and < 9 && word.IndexOfAnyInRange('a', 'z') < 0 && char.IsUpper(word[0]);

    /// <summary>The abbreviation in brackets or parentheses that ends before a position, which then is that of the bracket.</summary>
    internal static string? Before(TextBlock block, int from, ref int to)
    {
        if (to - from < 4 || block[to - 1] is not ("]" or ")"))
            return null;
        var open = block.Is(to - 1, ']') ? '[' : '(';
        for (var i = to - 2; i > from && i > to - 8; i--)
        {
            if (!block.Is(i, open))
                continue;
            var abbreviation = block.Slice(i + 1, to - 1);
            // What else is in parentheses is not an abbreviation: "World Health Organization (WHO) (2014)".
            if (open == '(' && !IsAcronym(abbreviation))
                return null;
            to = i;
            return abbreviation;
        }

        return null;
    }

    /// <summary>
    /// An acronym, one with a lower-case letter within (<c>DfE</c>), or a word after a listed organisation (<c>Istat</c>).
    /// </summary>
    private static bool IsAbbreviation(TextBlock block, int at, int end) =>
        block[at] is var word
        && (
            IsAcronym(word)
            || (word is [var first, _, .. { Length: < 6 }, var last] && char.IsUpper(first) && char.IsUpper(last))
            || (block.IsCapital(at) && block.Listed.WholeNameBefore(block, end) is not null)
        );

    /// <summary>
    /// Where the abbreviation after a parenthesis ends: one word, or an acronym with words of the listed name that is before the
    /// parenthesis, <c>National Health Service England (NHS England, 2015)</c>. The place after the parenthesis if there is none.
    /// </summary>
    internal static int EndAfter(TextBlock block, int open)
    {
        const int mostWords = 3;
        var (end, hasAcronym) = (open + 1, false);
        while (end <= open + mostWords && block.KindAt(end) == TokenKind.Word && (end == open + 1 || block.IsCapital(end)))
            hasAcronym |= IsAcronym(block[end++]);
        if (block[end] is not ("," or ";"))
            return open + 1;
        var isAbbreviation =
            end == open + 2
                ? IsAbbreviation(block, open + 1, open)
                : hasAcronym && block.Listed.WholeNameBefore(block, open) is { } name && block[open + 1][0] == block[name][0];
        return isAbbreviation ? end : open + 1;
    }

    /// <summary>Whether an abbreviation begins as the name that it stands for does.</summary>
    internal static bool Spells(CitedNames names, string abbreviation) =>
        (names.Authors is [var author] ? author : names.Title) is { } name
        && Array.Find(name.Split(' '), word => word.Length > 0 && char.IsUpper(word[0])) is var first
        && (first is null || abbreviation.StartsWith(first[0]));
}
