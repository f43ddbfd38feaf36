namespace Citations.Articles.Parsing;

/// <summary>Quotation marks around a title.</summary>
internal static class Quotes
{
    private const string Openings = "“\"‘«„'‹";
    private static readonly Dictionary<char, string> Closings = new()
    {
        ['“'] = "”\"",
        ['"'] = "\"”",
        ['‘'] = "’",
        ['«'] = "»",
        ['„'] = "“”",
        ['\''] = "'",
        ['‹'] = "›",
    };

    /// <summary>Where the quotation that opens at a position closes, before punctuation or the end; -1 where none does.</summary>
    internal static int ClosingOf(string text, int start)
    {
        if (start >= text.Length || !Closings.TryGetValue(text[start], out var closings))
            return -1;
        for (var i = start + 2; i < text.Length; i++)
        {
            if (!closings.Contains(text[i], StringComparison.Ordinal))
                continue;
            var next = i + 1 < text.Length ? text[i + 1] : ' ';
            // An apostrophe or an inner quotation is followed by a letter.
            if (text[i] is '’' or '\'' && char.IsLetter(next))
                continue;
            if (
                char.IsWhiteSpace(next)
                && i + 2 < text.Length
                && char.IsLower(text[i + 2])
                && text[i - 1] is not (',' or '.' or '?' or '!')
                && !text.AsSpan(i + 2).StartsWith("in ")
            )
                continue;
            return i;
        }

        return -1;
    }

    /// <summary>A title up to the mark that closes it, where the reading went on after it.</summary>
    internal static string Closed(string title)
    {
        var close = title.IndexOf('”', StringComparison.Ordinal);
        return
            close > 0
            && close < title.Length - 1
            && title[close - 1] is ',' or '.' or '?' or '!'
            && !title.Contains('“', StringComparison.Ordinal)
            ? title[..close].TrimEnd(' ', ',', '.')
            : title;
    }

    /// <summary>A title without the marks and the punctuation around it.</summary>
    internal static ReadOnlySpan<char> Trim(ReadOnlySpan<char> title)
    {
        var text = title.Trim().Trim(" ,;:");
        while (text.Length > 1 && text[^1] == '.' && !text.EndsWith(".."))
            text = text[..^1].TrimEnd();
        if (
            text.Length > 2
            && Openings.Contains(text[0], StringComparison.Ordinal)
            && Closings[text[0]].Contains(text[^1], StringComparison.Ordinal)
        )
            text = text[1..^1];
        return text.TrimEnd(" ,");
    }
}
