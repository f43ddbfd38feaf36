using System.Collections.Frozen;

namespace Citations.Styles;

/// <summary>
/// The surname after two initials or more keeps its capital, whatever word it is besides: <c>Essays for N.R. Burrow</c>,
/// <c>The letters of E. O. Wood</c>. One letter may be a genus (<c>E. coli</c>), and some letters with periods are no initials.
/// </summary>
internal static class InitialedNames
{
    private const int MostInitials = 5;

    // Abbreviations with periods before a word of any kind, and degrees, which are the initials of few.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NotInitials = FrozenSet
        .ToFrozenSet(
            [
                .. "US USA UK UN EU EC USSR UAE DC LA NY NYC NJ NZ NSW BC BCE CE AD AM PM TV IQ EQ ID PR HR IT AI CV PC".Split(' '),
                .. "BA BS BSC MA MS MSC MD MBA RN LLB LLM JD DNA RNA HIV AIDS WHO CEO FBI CIA IRS ILO IMF GDP GNP".Split(' '),
                .. "NATO YMCA OECD ROC MRI CT ECG EEG XRD".Split(' '),
            ],
            StringComparer.Ordinal
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Marks such surnames as settled, and what a hyphen joins to them.</summary>
    internal static void Settle(ReadOnlySpan<char> title, ReadOnlySpan<TitleToken> tokens, Span<bool> isSettled)
    {
        Span<char> initials = stackalloc char[MostInitials];
        for (var i = 1; i < tokens.Length; i++)
        {
            if (!tokens[i].IsOpen || tokens[i].Length < 2 || tokens[i].Gap != WordGap.Space)
                continue;
            var count = InitialsBefore(title, tokens, i, initials);
            if (count < 2 || NotInitials.Contains(initials[^count..]))
                continue;
            isSettled[i] = true;
            while (i + 1 < tokens.Length && tokens[i + 1].Gap == WordGap.Joined && title[tokens[i + 1].Start - 1] != '/')
                isSettled[++i] = true;
        }
    }

    /// <summary>Reads the initials right before a word from its last one on, into the end of a buffer.</summary>
    /// <returns>How many there are; 0 if there are more than any name has.</returns>
    private static int InitialsBefore(ReadOnlySpan<char> title, ReadOnlySpan<TitleToken> tokens, int word, Span<char> initials)
    {
        var count = 0;
        for (var i = word - 1; i >= 0 && AreInitials(title, tokens[i], tokens[i + 1].Start); i--)
        {
            for (var at = tokens[i].Start + tokens[i].Length - 1; at >= tokens[i].Start; at -= 2)
            {
                if (count == initials.Length)
                    return 0;
                initials[^++count] = title[at];
            }
        }

        return count;
    }

    /// <summary>Capitals with a period after each: <c>N.R.</c>, or one of <c>E. O.</c> and <c>J.-P.</c></summary>
    private static bool AreInitials(ReadOnlySpan<char> title, TitleToken token, int next)
    {
        var letters = title.Slice(token.Start, token.Length);
        if (letters.Length % 2 == 0 || title[(token.Start + token.Length)..next] is not ("." or ". " or ".\u00A0" or ".-" or ".‐"))
            return false;
        for (var i = 0; i < letters.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsUpper(letters[i]) : letters[i] != '.')
                return false;
        }

        return true;
    }
}
