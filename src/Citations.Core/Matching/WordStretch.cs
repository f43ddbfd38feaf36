namespace Citations.Matching;

/// <summary>
/// Looks for words in their order in a stretch of a text that is little longer than they are: words scattered over the text prove nothing.
/// </summary>
internal static class WordStretch
{
    private const double Agrees = 0.9;
    private const double IsClose = 0.7;
    private const int ShortLength = 5;

    /// <summary>Whether a text says something.</summary>
    internal static MatchVerdict Judge(string registered, string[] words) => Judge(TextFolding.Words(registered), words, out _);

    /// <summary>Whether a text says something, and where the stretch begins that says most of it.</summary>
    internal static MatchVerdict Judge(string[] wanted, string[] words, out int start)
    {
        start = 0;
        if (wanted.Length == 0)
            return MatchVerdict.Unknown;
        var longest = 0;
        // One word more makes another of a short title.
        var stretch = wanted.Length + (wanted.Length < ShortLength ? 0 : 1 + (wanted.Length / ShortLength));
        for (var i = 0; i < words.Length && longest < wanted.Length; i++)
        {
            // The first word may be misspelt or missing; the second then begins the stretch.
            if (!Spelling.AreAlike(words[i], wanted[0]) && (wanted.Length == 1 || !Spelling.AreAlike(words[i], wanted[1])))
                continue;
            var length = WordSequence.CommonLength(wanted, words.AsSpan(i, Math.Min(stretch, words.Length - i)));
            if (length > longest)
                (longest, start) = (length, i);
        }

        var share = (double)longest / wanted.Length;
        return share >= Agrees ? MatchVerdict.Agrees
            : share >= IsClose ? MatchVerdict.Close
            : MatchVerdict.Differs;
    }
}
