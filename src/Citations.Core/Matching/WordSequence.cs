namespace Citations.Matching;

/// <summary>Compares rows of folded words.</summary>
internal static class WordSequence
{
    /// <summary>The length of the longest common subsequence of two rows of words; words a slip apart are equal.</summary>
    internal static int CommonLength(ReadOnlySpan<string> left, ReadOnlySpan<string> right)
    {
        var row = new int[right.Length + 1];
        foreach (var word in left)
        {
            var diagonal = 0;
            for (var i = 0; i < right.Length; i++)
            {
                var above = row[i + 1];
                row[i + 1] = Spelling.AreAlike(word, right[i]) ? diagonal + 1 : Math.Max(above, row[i]);
                diagonal = above;
            }
        }

        return row[^1];
    }

    /// <summary>How much two rows share in any order, from 0 to 1 (Dice's coefficient).</summary>
    internal static double Similarity(IReadOnlyCollection<string> left, IReadOnlyCollection<string> right)
    {
        if (left.Count == 0 || right.Count == 0)
            return 0;
        var counts = right.CountBy(word => word).ToDictionary(count => count.Key, count => count.Value);
        var common = 0;
        foreach (var word in left)
        {
            if (counts.GetValueOrDefault(word) is not (> 0 and var count))
                continue;
            counts[word] = count - 1;
            common++;
        }

        return 2.0 * common / (left.Count + right.Count);
    }

    /// <summary>Whether a row begins with another.</summary>
    internal static bool StartsWith(ReadOnlySpan<string> words, ReadOnlySpan<string> start) =>
        words.Length >= start.Length && AreVariants(words[..start.Length], start);

    /// <summary>Whether two rows are equal word by word, apart from British and American spelling.</summary>
    internal static bool AreVariants(ReadOnlySpan<string> left, ReadOnlySpan<string> right)
    {
        if (left.Length != right.Length)
            return false;
        for (var i = 0; i < left.Length; i++)
        {
            if (!Spelling.AreVariants(left[i], right[i]))
                return false;
        }

        return true;
    }
}
