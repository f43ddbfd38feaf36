namespace Citations.Csl;

/// <summary>Finds the ranges that marks delimit.</summary>
internal static class TokenRanges
{
    /// <summary>The first range between two marks, without them; null if there is none.</summary>
    internal static Range? Find(ReadOnlySpan<Token> tokens, Mark start, Mark end)
    {
        var (from, depth) = (-1, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Is(start) && depth++ == 0)
                from = i + 1;
            else if (from >= 0 && tokens[i].Is(end) && --depth == 0)
                return from..i;
        }

        return null;
    }

    /// <summary>The text between two marks; empty if there is none.</summary>
    internal static string TextOf(ReadOnlySpan<Token> tokens, Mark start, Mark end) =>
        Find(tokens, start, end) is { } range ? TokenBuffer.TextOf(tokens[range]) : "";
}
