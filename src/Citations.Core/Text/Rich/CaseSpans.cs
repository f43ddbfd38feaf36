using System.Text;

namespace Citations;

/// <summary>The spans of a text that protect the case of what is inside: <c>&lt;span class="nocase"&gt;RNA&lt;/span&gt;</c>.</summary>
internal static class CaseSpans
{
    private const string AnyOpen = "<span";
    private const string Open = SpanTags.NoCase;
    private const string Close = SpanTags.Close;

    /// <summary>The text without the tags of the spans that a test chooses; a span that is not closed stays.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isRemoved">The test; it gets what is inside a span.</param>
    internal static string Remove(string text, Func<ReadOnlySpan<char>, bool> isRemoved)
    {
        if (!text.Contains(Open, StringComparison.Ordinal))
            return text;
        List<(int Start, int Length)> tags = [];
        foreach (var (open, close) in Find(text))
        {
            if (isRemoved(text.AsSpan()[(open + Open.Length)..close]))
                tags.AddRange([(open, Open.Length), (close, Close.Length)]);
        }

        tags.Sort();
        var plain = new StringBuilder(text.Length);
        var copied = 0;
        foreach (var (start, length) in tags)
        {
            plain.Append(text, copied, start - copied);
            copied = start + length;
        }

        return plain.Append(text, copied, text.Length - copied).ToString();
    }

    // Spans of other kinds are counted, so that each closing tag goes to the tag that it closes.
    private static IEnumerable<(int Open, int Close)> Find(string text)
    {
        Stack<int> open = [];
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text.IndexOf('<', at + 1))
        {
            if (string.CompareOrdinal(text, at, AnyOpen, 0, AnyOpen.Length) == 0)
                open.Push(at);
            else if (
                string.CompareOrdinal(text, at, Close, 0, Close.Length) == 0
                && open.TryPop(out var start)
                && string.CompareOrdinal(text, start, Open, 0, Open.Length) == 0
            )
                yield return (start, at);
        }
    }
}
