namespace Citations.Styles;

/// <summary>The words and names of several words whose case a caller wants as it is given, wherever they are in a title.</summary>
internal sealed class KeptCase
{
    private readonly Dictionary<uint, string> _entries = [];
    private readonly int _longest;

    internal KeptCase(IEnumerable<string> entries)
    {
        foreach (var entry in entries)
        {
            var words = new TitleWords(entry);
            var (row, count) = (0u, 0);
            while (words.MoveNext())
            {
                var hash = WordHash.Of(words.Word);
                row = count++ == 0 ? hash : WordHash.Join(row, hash);
            }

            if (count == 0)
                continue;
            _entries[row] = entry.Trim();
            _longest = Math.Max(_longest, count);
        }
    }

    /// <summary>Writes the kept words of a title as they are given, the longest first.</summary>
    internal void Write(ReadOnlySpan<TitleToken> tokens, Span<char> title, Span<bool> isKept)
    {
        for (var i = 0; _longest > 0 && i < tokens.Length; i++)
        {
            var (row, length, entry) = (tokens[i].Hash, 0, "");
            for (var next = i; ; row = WordHash.Join(row, tokens[next].Hash))
            {
                if (_entries.TryGetValue(row, out var found) && IsAt(title, tokens[i].Start, found))
                    (length, entry) = (next - i + 1, found);
                if (++next >= tokens.Length || next - i >= _longest)
                    break;
            }

            if (length == 0)
                continue;
            WriteAt(tokens[i], entry, title);
            isKept.Slice(i, length).Fill(true);
            i += length - 1;
        }
    }

    private static bool IsAt(ReadOnlySpan<char> title, int start, string entry) =>
        start + entry.Length <= title.Length && title.Slice(start, entry.Length).Equals(entry, StringComparison.OrdinalIgnoreCase);

    // The first word of a sentence keeps its capital, unless the entry has one elsewhere (eBay).
    private static void WriteAt(TitleToken token, string entry, Span<char> title)
    {
        var first = title[token.Start];
        entry.CopyTo(title[token.Start..]);
        if (token.Gap == WordGap.Start && char.IsLower(entry[0]) && !entry.AsSpan().ContainsAnyInRange('A', 'Z'))
            title[token.Start] = first;
    }
}
