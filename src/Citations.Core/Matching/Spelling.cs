namespace Citations.Matching;

/// <summary>Decides whether two folded words are one word spelled in two ways.</summary>
public static class Spelling
{
    /// <summary>Below this length a letter makes another word.</summary>
    private const int ShortestWord = 5;

    /// <summary>Endings and letters that British and American English spell differently; each pair is compared as its second.</summary>
    private static readonly (string British, string American)[] Variants =
    [
        ("isation", "ization"),
        ("ising", "izing"),
        ("ised", "ized"),
        ("ises", "izes"),
        ("ise", "ize"),
        ("yse", "yze"),
        ("ysing", "yzing"),
        ("our", "or"),
        ("aem", "em"),
        ("aed", "ed"),
        ("oed", "ed"),
        ("oes", "es"),
        ("tre", "ter"),
        ("ence", "ense"),
        ("elling", "eling"),
        ("elled", "eled"),
        ("ogue", "og"),
    ];

    /// <summary>
    /// Whether two folded words are equal or one slip apart: a letter wrong, missing, too much, or two changed about. Short words must be
    /// equal, and a digit is never a slip.
    /// </summary>
    /// <param name="left">A folded word.</param>
    /// <param name="right">Another.</param>
    /// <param name="shortest">The number of letters from which on a slip is taken for one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="left"/> or <paramref name="right"/> is null.</exception>
    public static bool AreAlike(string left, string right, int shortest = ShortestWord)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left == right)
            return true;
        if (left.Length < shortest || right.Length < shortest || Math.Abs(left.Length - right.Length) > 1)
            return false;
        var start = left.AsSpan().CommonPrefixLength(right);
        var restOfLeft = left.AsSpan(start);
        var restOfRight = right.AsSpan(start);
        var end = 0;
        while (end < restOfLeft.Length && end < restOfRight.Length && restOfLeft[^(end + 1)] == restOfRight[^(end + 1)])
            end++;
        restOfLeft = restOfLeft[..^end];
        restOfRight = restOfRight[..^end];
        var isSlip =
            (restOfLeft.Length <= 1 && restOfRight.Length <= 1)
            || (restOfLeft.Length == 2 && restOfRight.Length == 2 && restOfLeft[0] == restOfRight[1] && restOfLeft[1] == restOfRight[0]);
        return isSlip && !left.Any(char.IsDigit) && !right.Any(char.IsDigit);
    }

    /// <summary>
    /// Whether two folded words are equal or the British and the American spelling of one word: <c>behaviour</c> and <c>behavior</c>.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="left"/> or <paramref name="right"/> is null.</exception>
    public static bool AreVariants(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left == right
            || (left.Length >= ShortestWord && right.Length >= ShortestWord && left[0] == right[0] && American(left) == American(right));
    }

    private static string American(string word)
    {
        foreach (var (british, american) in Variants)
            word = word.Replace(british, american, StringComparison.Ordinal);
        return word;
    }
}
