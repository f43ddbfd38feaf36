namespace Citations.Matching;

/// <summary>
/// Whether a text names a journal or book, which is often abbreviated: each word of its title may be cut (<c>J. Appl. Phys.</c>), small
/// words left out.
/// </summary>
internal static class QuotedContainer
{
    private const int MinWord = 4;

    /// <summary>A cut of fewer letters is as good as any initial.</summary>
    private const int MinCut = 3;

    internal static MatchVerdict Of(string title, string? abbreviated, string[] words)
    {
        if (
            WordStretch.Judge(title, words) == MatchVerdict.Agrees
            || (abbreviated is not null && WordStretch.Judge(abbreviated, words) == MatchVerdict.Agrees)
        )
            return MatchVerdict.Agrees;
        string[] wanted = [.. TextFolding.Words(title).Where(word => word.Length >= MinWord)];
        for (var start = 0; wanted.Length > 0 && start < words.Length; start++)
        {
            if (AreCuts(wanted, words.AsSpan(start)))
                return MatchVerdict.Agrees;
        }

        return MatchVerdict.Differs;
    }

    // Half of the words are more than initials: "N. P." is not a cut of "Nuclear Physics".
    private static bool AreCuts(string[] wanted, ReadOnlySpan<string> words)
    {
        var telling = 0;
        for (var i = 0; i < wanted.Length; i++)
        {
            if (i == words.Length || !wanted[i].StartsWith(words[i], StringComparison.Ordinal))
                return false;
            if (words[i].Length >= MinCut)
                telling++;
        }

        return telling * 2 >= wanted.Length;
    }
}
