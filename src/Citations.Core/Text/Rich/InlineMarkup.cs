namespace Citations;

/// <summary>
/// Takes CSL-JSON's inline markup apart: <c>&lt;i&gt;</c>, <c>&lt;b&gt;</c>, <c>&lt;sup&gt;</c>, <c>&lt;sub&gt;</c>, <c>&lt;sc&gt;</c>,
/// <c>&lt;span class="nocase"&gt;</c> and <c>&lt;span style="font-variant:small-caps;"&gt;</c>. A tag counts only where its partner is
/// there and the pairs nest; every other <c>&lt;</c> is a character, and so is an entity: CSL-JSON is not HTML.
/// </summary>
internal static class InlineMarkup
{
    // Deeper markup has no meaning in a title and could only exhaust the stack of whoever walks the tree.
    private const int MaxDepth = 16;

    private static readonly (string Open, string Close, TextStyle Style)[] Tags =
    [
        ("<i>", "</i>", TextStyle.Italic),
        ("<b>", "</b>", TextStyle.Bold),
        ("<sup>", "</sup>", TextStyle.Superscript),
        ("<sub>", "</sub>", TextStyle.Subscript),
        ("<sc>", "</sc>", TextStyle.SmallCaps),
        (SpanTags.NoCase, SpanTags.Close, TextStyle.None),
        (SpanTags.SmallCaps, SpanTags.Close, TextStyle.SmallCaps),
        ("<span style=\"font-variant:small-caps\">", SpanTags.Close, TextStyle.SmallCaps),
        ("<span style=\"font-variant: small-caps;\">", SpanTags.Close, TextStyle.SmallCaps),
    ];

    /// <summary>The pieces of a text in their order; concatenated they hold every character that is not a tag.</summary>
    internal static IEnumerable<Piece> Read(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            if (text.Length > 0)
                yield return new(PieceKind.Text, text);
            yield break;
        }

        var tags = PairTags(text);
        var position = 0;
        foreach (var tag in tags)
        {
            if (tag.Start > position)
                yield return new(PieceKind.Text, text[position..tag.Start]);
            yield return new(tag.IsOpen ? PieceKind.Open : PieceKind.Close, "", Tags[tag.Tag].Style);
            position = tag.Start + (tag.IsOpen ? Tags[tag.Tag].Open : Tags[tag.Tag].Close).Length;
        }

        if (position < text.Length)
            yield return new(PieceKind.Text, text[position..]);
    }

    private static List<(int Start, int Tag, bool IsOpen)> PairTags(string text)
    {
        List<(int Start, int Tag, bool IsOpen)> paired = [];
        Stack<(int Start, int Tag)> open = new();
        for (var i = text.IndexOf('<', StringComparison.Ordinal); i >= 0; i = i + 1 < text.Length ? text.IndexOf('<', i + 1) : -1)
        {
            var rest = text.AsSpan(i);
            if (FindOpen(rest) is >= 0 and var tag)
            {
                // What is open for too long is abandoned: its start stays text.
                if (open.Count < MaxDepth)
                    open.Push((i, tag));
            }
            else if (open.Count > 0 && FindPartner(open, rest) is { } partner)
            {
                // Tags opened after the partner were never closed: they stay text.
                while (open.Peek().Start != partner.Start)
                    open.Pop();
                open.Pop();
                paired.Add((partner.Start, partner.Tag, true));
                paired.Add((i, partner.Tag, false));
            }
        }

        paired.Sort((a, b) => a.Start.CompareTo(b.Start));
        return paired;
    }

    private static (int Start, int Tag)? FindPartner(Stack<(int Start, int Tag)> open, ReadOnlySpan<char> rest)
    {
        foreach (var candidate in open)
        {
            if (rest.StartsWith(Tags[candidate.Tag].Close))
                return candidate;
        }

        return null;
    }

    private static int FindOpen(ReadOnlySpan<char> text)
    {
        for (var tag = 0; tag < Tags.Length; tag++)
        {
            if (text.StartsWith(Tags[tag].Open))
                return tag;
        }

        return -1;
    }

    internal enum PieceKind
    {
        Text,
        Open,
        Close,
    }

    /// <summary>Characters, or the start or end of a span; a protected span has no style.</summary>
    internal readonly record struct Piece(PieceKind Kind, string Text, TextStyle Style = TextStyle.None);
}
