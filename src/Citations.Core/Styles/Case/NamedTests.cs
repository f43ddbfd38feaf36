namespace Citations.Styles;

/// <summary>
/// Tests by two words and the acronym of their kind, whose words keep their capitals (APA 7, 6.18): <c>Spade–Soil IAT</c>.
/// </summary>
internal static class NamedTests
{
    // Tests of association are known by the pair of what they compare.
    private static readonly string[] Kinds = ["IAT", "IATs", "BIAT", "GNAT", "IRAP", "AMP"];

    // With a hyphen these say how a test is made.
    private static readonly string[] Manners =
    [
        "Single",
        "Double",
        "Multi",
        "Paper",
        "Computer",
        "Web",
        "Self",
        "Pre",
        "Post",
        "Non",
        "Short",
        "Long",
        "Low",
        "High",
        "Real",
        "First",
        "Second",
        "Large",
        "Small",
    ];

    /// <summary>Marks the words of such names as settled.</summary>
    internal static void Settle(ReadOnlySpan<char> title, ReadOnlySpan<TitleToken> tokens, Span<bool> isSettled)
    {
        for (var i = 2; i < tokens.Length; i++)
        {
            if (
                tokens[i].Gap == WordGap.Space
                && tokens[i - 1].Gap == WordGap.Joined
                && Kinds.AsSpan().Contains(Word(title, tokens[i]).ToString())
                && IsPair(title, tokens[i - 2], tokens[i - 1])
            )
                isSettled[(i - 2)..i].Fill(true);
        }
    }

    private static bool IsPair(ReadOnlySpan<char> title, TitleToken first, TitleToken second) =>
        title[second.Start - 1] is '–' or '/'
        || (title[second.Start - 1] == '-' && !Manners.AsSpan().Contains(Word(title, first).ToString()));

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> title, TitleToken token) => title.Slice(token.Start, token.Length);
}
