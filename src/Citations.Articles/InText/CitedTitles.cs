namespace Citations.Articles.InText;

/// <summary>Titles by which works without authors are cited: in quotation marks, in italics, or the parties of a decision.</summary>
internal static class CitedTitles
{
    /// <summary>The title in quotation marks or italics that fills the tokens between two positions, or null.</summary>
    internal static CitedNames? In(TextBlock block, int from, int to, int fewestWords = 2)
    {
        if (block[from] is "“" or "\"" or "‘" or "«")
        {
            var text = block.Slice(from, to).Trim('“', '”', '"', '‘', '’', '«', '»', '\u00A0', '\u202F', ',', ' ', '.');
            return text.Length > 0 && (block[to - 1] is "”" or "\"" or "’" or "»") ? new() { Title = text } : null;
        }

        for (var i = from + 1; i < to - 2; i++)
        {
            if (IsVersus(block, i))
                return new() { Title = block.Slice(from, to).Trim(',', ' ') };
        }

        var start = block.Tokens[from].Start;
        foreach (var emphasis in block.Readable.Emphasis)
        {
            var words = to - from;
            var isWhole = emphasis.Start == start && emphasis.End >= block.Tokens[to - 1].End - 1;
            if (isWhole && words >= fewestWords && !IsCutShort(block, from, to))
                return new() { Title = block.Slice(from, to).Trim(',', ' ') };
        }

        return null;
    }

    /// <summary>The title in quotation marks that ends at a position.</summary>
    internal static CitedNames? QuotedBefore(TextBlock block, int end)
    {
        const int longestTitle = 30;
        if (block[end - 1] is not ("”" or "\""))
            return null;
        for (var i = end - 2; i >= Math.Max(0, end - longestTitle); i--)
        {
            if (block[i] is not ("“" or "\""))
                continue;
            var title = block.Slice(i + 1, end - 1).Trim(',', ' ', '.');
            // A title is capitalised throughout; a quotation is not.
            var words = title.Split(' ');
            var isTitle = words.Length is > 1 and < 16 && !words.Any(word => word.Length > 3 && char.IsLower(word[0]));
            return isTitle ? new() { Title = title, Start = i } : null;
        }

        return null;
    }

    /// <summary>
    /// The title in italics that ends at a position: it holds no listed surname, or a word or a colon that no row of names does.
    /// </summary>
    internal static CitedNames? EmphasizedBefore(TextBlock block, int end)
    {
        if (end < 1)
            return null;
        foreach (var emphasis in block.Readable.Emphasis)
        {
            if (emphasis.End != block.Tokens[end - 1].End)
                continue;
            var start = end - 1;
            while (start > 0 && block.Tokens[start - 1].Start >= emphasis.Start)
                start--;
            if (!Enumerable.Range(start, end - start).Any(i => block.Listed.IsSurname(block[i].ToString()) || block[i] is "al" || block.IsAnd(i)))
                return new() { Title = block.Slice(start, end), Start = start };
            for (var i = start + 1; i < end - 1; i++)
            {
                var isInLowerCase = block.KindAt(i) == TokenKind.Word && !block.IsCapital(i) && !block.IsParticle(i) && !block.IsAnd(i);
                if (isInLowerCase || block.Is(i, ':'))
                    return IsCutShort(block, start, end) ? null : new() { Title = block.Slice(start, end), Start = start };
            }
        }

        return null;
    }

    private static bool IsVersus(TextBlock block, int i) => block[i] is "v" or "vs" && block.Is(i + 1, '.') && block.IsCapital(i + 2);

    private static bool IsCutShort(TextBlock block, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (block.IsAnd(i) && block[i] is "&" || block[i] is "al")
                return true;
        }

        return false;
    }
}
