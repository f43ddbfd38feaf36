namespace Citations.Reports;

/// <summary>
/// Marks the words in which two texts differ, by their longest common subsequence. Case, dashes and final punctuation do not count.
/// </summary>
internal static class WordDifference
{
    // Longer texts are compared word by word from both ends: a table of a thousand words squared is a megabyte.
    private const int MostWords = 1000;

    internal static (EquatableArray<EvidenceWord> Left, EquatableArray<EvidenceWord> Right) Of(string? left, string? right)
    {
        var (a, b) = (Words(left), Words(right));
        var (keysA, keysB) = (Keys(a), Keys(b));
        if (a.Length == 0 || b.Length == 0)
            return (Mark(a, _ => false), Mark(b, _ => false));
        if (a.Length > MostWords || b.Length > MostWords)
            return (Mark(a, i => i >= keysB.Length || keysA[i] != keysB[i]), Mark(b, i => i >= keysA.Length || keysA[i] != keysB[i]));
        var (keptA, keptB) = Common(keysA, keysB);
        return (Mark(a, i => !keptA[i]), Mark(b, i => !keptB[i]));
    }

    private static (bool[] KeptA, bool[] KeptB) Common(string[] a, string[] b)
    {
        var lengths = new ushort[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = a[i] == b[j] ? (ushort)(lengths[i + 1, j + 1] + 1) : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        var (keptA, keptB) = (new bool[a.Length], new bool[b.Length]);
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
                (keptA[i++], keptB[j++]) = (true, true);
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
                i++;
            else
                j++;
        }

        return (keptA, keptB);
    }

    private static EquatableArray<EvidenceWord> Mark(string[] words, Func<int, bool> differs) =>
        words.Select((word, i) => new EvidenceWord(word, differs(i))).ToEquatableArray();

    private static string[] Words(string? text) => text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static string[] Keys(string[] words) =>
        [
            .. words.Select(word =>
                word.Trim('.', ',', ';', ':', '"', '“', '”', '\'', '’', '(', ')').Replace('–', '-').Replace('’', '\'').ToUpperInvariant()
            ),
        ];
}
