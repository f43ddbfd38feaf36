namespace Citations.Formats.Yaml;

/// <summary>What the lines of a text show without being parsed.</summary>
internal static class YamlLines
{
    // The longest key that need not be marked as one (YAML 1.2.2, 7.4.2).
    private const int MaxKeyLength = 1024;

    /// <summary>The start of the next line.</summary>
    internal static int Next(string text, int position)
    {
        var length = text.AsSpan(position).IndexOfAny('\n', '\r');
        if (length < 0)
            return text.Length;
        position += length;
        return position + (text[position] == '\r' && position + 1 < text.Length && text[position + 1] == '\n' ? 2 : 1);
    }

    /// <summary>The position of the line's first character that is not a space.</summary>
    internal static int Content(string text, int line)
    {
        while (line < text.Length && text[line] == ' ')
            line++;
        return line;
    }

    /// <summary>Whether the rest of the line is blank or a comment.</summary>
    internal static bool IsBlank(string text, int position)
    {
        var at = position;
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at >= text.Length || text[at] is '\n' or '\r' || (text[at] == '#' && (at == 0 || IsSpaceOrEnd(text, at - 1)));
    }

    internal static bool IsSpaceOrEnd(string text, int position) =>
        position >= text.Length || text[position] is ' ' or '\t' or '\n' or '\r';

    internal static bool IsDash(string text, int position) =>
        position < text.Length && text[position] == '-' && IsSpaceOrEnd(text, position + 1);

    /// <summary>The position of the colon that ends the key that starts here, or -1.</summary>
    internal static int KeyEnd(string text, int start)
    {
        var end = Math.Min(text.Length, start + MaxKeyLength);
        var at = start;
        if (at < end && text[at] is '"' or '\'')
        {
            var quote = text[at++];
            while (at < end && text[at] != quote && text[at] is not ('\n' or '\r'))
                at += text[at] == '\\' && quote == '"' ? 2 : 1;
        }

        for (; at < end && text[at] is not ('\n' or '\r'); at++)
        {
            if (text[at] == ':' && IsSpaceOrEnd(text, at + 1))
                return at;
            if (text[at] == '#' && at > start && text[at - 1] is ' ' or '\t')
                return -1;
        }

        return -1;
    }
}
