namespace Citations.Articles.Documents;

/// <summary>Lays two texts beside each other word by word, by their longest common subsequence.</summary>
internal static class WordAlignment
{
    // A table of this many words squared takes a few megabytes; longer texts are aligned only at their ends.
    private const int MostWords = 1500;

    /// <summary>The stretches of both texts in their order: words that both share one by one, and the text between these.</summary>
    /// <param name="left">The one text.</param>
    /// <param name="right">The other.</param>
    /// <param name="key">What two words that are the same have in common; null takes their characters.</param>
    internal static IEnumerable<(SourceSpan Left, SourceSpan Right)> Of(string left, string right, Func<string, string>? key = null)
    {
        var (a, b) = (Words(left), Words(right));
        // Each word has its key made once; the table compares every word with every other.
        var (wordsA, wordsB) = (a.ConvertAll(span => Key(left, span)), b.ConvertAll(span => Key(right, span)));
        var (doneA, doneB) = (0, 0);
        foreach (var (i, j) in Common(wordsA, wordsB))
        {
            if (a[i].Start > doneA || b[j].Start > doneB)
                yield return (SourceSpan.FromBounds(doneA, a[i].Start), SourceSpan.FromBounds(doneB, b[j].Start));
            yield return (a[i], b[j]);
            (doneA, doneB) = (a[i].End, b[j].End);
        }

        if (doneA < left.Length || doneB < right.Length)
            yield return (SourceSpan.FromBounds(doneA, left.Length), SourceSpan.FromBounds(doneB, right.Length));

        string Key(string text, SourceSpan span) => span.In(text).ToString() is var word && key is null ? word : key!(word);
    }

    /// <summary>Runs of letters and digits, and every other character for itself.</summary>
    private static List<SourceSpan> Words(string text)
    {
        List<SourceSpan> words = [];
        for (var at = 0; at < text.Length;)
        {
            var start = at++;
            while (char.IsLetterOrDigit(text[start]) && at < text.Length && char.IsLetterOrDigit(text[at]))
                at++;
            words.Add(SourceSpan.FromBounds(start, at));
        }

        return words;
    }

    private static IEnumerable<(int Left, int Right)> Common(List<string> a, List<string> b)
    {
        var start = 0;
        while (start < a.Count && start < b.Count && a[start] == b[start])
            yield return (start, start++);
        var tail = 0;
        while (tail < a.Count - start && tail < b.Count - start && a[^(tail + 1)] == b[^(tail + 1)])
            tail++;
        foreach (var (i, j) in Middle(a[start..^tail], b[start..^tail]))
            yield return (start + i, start + j);
        for (; tail > 0; tail--)
            yield return (a.Count - tail, b.Count - tail);
    }

    private static List<(int Left, int Right)> Middle(List<string> a, List<string> b)
    {
        List<(int, int)> common = [];
        if (a.Count > MostWords || b.Count > MostWords)
            return common;
        var lengths = new ushort[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
        {
            for (var j = b.Count - 1; j >= 0; j--)
                lengths[i, j] = a[i] == b[j] ? (ushort)(lengths[i + 1, j + 1] + 1) : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }

        for (int i = 0, j = 0; i < a.Count && j < b.Count;)
        {
            if (a[i] == b[j])
                common.Add((i++, j++));
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
                i++;
            else
                j++;
        }

        return common;
    }
}
