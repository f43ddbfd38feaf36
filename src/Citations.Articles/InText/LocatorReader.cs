using Citations.Articles.Words;

namespace Citations.Articles.InText;

/// <summary>Reads the cited part after a date: <c>, p. 5</c>, <c>: 33–35</c>, <c>, 33</c>, <c>, Chapter 3</c>, <c>, § 4</c>.</summary>
internal static class LocatorReader
{
    private const int MostTokens = 14;
    private static readonly System.Buffers.SearchValues<char> OrdinalLetters = System.Buffers.SearchValues.Create("IVXLCivxlcABCDEFGS");

    /// <summary>The locator as written, or null if something else follows the date.</summary>
    internal static string? Read(TextBlock block, int at, int end)
    {
        // "(Mole, 2010 p. 57)" lacks its comma.
        var isBare = block[at] is "p" or "pp" or "p." or "pp.";
        if (!isBare && block[at] is not ("," or ":"))
            return null;
        var start = isBare ? at : at + 1;
        if (start >= end || end - start > MostTokens)
            end = Math.Min(end, start + MostTokens);
        if (start >= end)
            return null;
        if (block.KindAt(start) == TokenKind.Number || block[start] is "§" or "¶")
            return block.Slice(start, TakeNumbers(block, start, end));
        return
            CitationWords.IsLocatorLabel(block[start].TrimEnd('.'))
            && NumberFollows(block, start, end)
            ? block.Slice(start, Stop(block, start, end))
            : NamedPart(block, start, end) is { } named ? block.Slice(start, Stop(block, named, end))
            : null;
    }

    /// <summary>
    /// Where the label of a part is that has a name (APA 7, section 8.13): <c>“Discussion” section, para. 4</c>,
    /// <c>First Elegy, line 1</c>; null if no words before a label are one.
    /// </summary>
    private static int? NamedPart(TextBlock block, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (i > start && block[i] is "section" or "Section")
                return i;
            if (block.Is(i, ','))
                return i > start
                    && block.IsCapital(start)
                    && CitationWords.IsLocatorLabel(block[i + 1].TrimEnd('.'))
                    && NumberFollows(block, i + 1, end)
                    ? i + 1
                    : null;
            if (block.KindAt(i) != TokenKind.Word && block[i] is not ("“" or "”" or "\"" or "‘" or "’"))
                return null;
        }

        return null;
    }

    private static bool NumberFollows(TextBlock block, int start, int end)
    {
        for (var i = start + 1; i < Math.Min(end, start + 4); i++)
        {
            if (block.KindAt(i) is TokenKind.Number || (block.KindAt(i) is TokenKind.Word or TokenKind.Initial && IsOrdinal(block[i])))
                return true;
        }

        return block[start] is "Abstract" or "abstract" or "Introduction" or "introduction" or "Foreword";
    }

    private static bool IsOrdinal(ReadOnlySpan<char> word) => word.Length <= 6 && !word.TrimEnd('.').ContainsAnyExcept(OrdinalLetters);

    /// <summary>A locator ends before words that do not belong to it: ", emphasis added", ", for more detail".</summary>
    private static int Stop(TextBlock block, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (
                block.Is(i, ',')
                && block.KindAt(i + 1) == TokenKind.Word
                && !CitationWords.IsLocatorLabel(block[i + 1])
            )
                return i;
        }

        return end;
    }

    private static int TakeNumbers(TextBlock block, int start, int end)
    {
        var i = start;
        while (
            i < end
            && (block.KindAt(i) == TokenKind.Number || block[i] is "–" or "-" or "—" or "," or "§" or "¶" or "." or ":" or "f" or "ff")
        )
            i++;
        while (i > start && block.Is(i - 1, ','))
            i--;
        return i;
    }
}
