using System.Collections.Frozen;
using WordSet = System.Collections.Frozen.FrozenSet<string>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace Citations.Styles;

/// <summary>
/// Names that are common words elsewhere and that the word beside them shows: <c>March 2011</c>, <c>the Bible</c>, <c>in Congress</c>,
/// <c>over Zoom</c>, <c>Saint-Rémy</c>. The words are in <c>placed-words.txt</c>.
/// </summary>
internal static class PlacedNames
{
    private const int LongestWord = 16;

    private static readonly FrozenDictionary<string, FrozenSet<string>> Words = WordLists.Read(typeof(PlacedNames), "placed-words.txt");

    private static readonly WordSet Always = Words["always"].GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly WordSet Months = Words["month"].GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly WordSet Books = Words["article"].GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly WordSet Which = Words["which"].GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly WordSet Bodies = Words["body"].GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly WordSet Toward = Words["toward"].GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly WordSet Programs = Words["program"].GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly WordSet Over = Words["over"].GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly WordSet Saints = Words["saint"].GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Marks such words as settled.</summary>
    internal static void Settle(ReadOnlySpan<char> title, ReadOnlySpan<TitleToken> tokens, Span<bool> isSettled)
    {
        Span<char> word = stackalloc char[LongestWord];
        Span<char> beside = stackalloc char[LongestWord];
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].IsOpen || isSettled[i] || tokens[i].Length > LongestWord)
                continue;
            var lower = Lowered(title, tokens[i], word);
            var before = i == 0 || tokens[i].Gap is not (WordGap.Space or WordGap.Joined) ? default : Lowered(title, tokens[i - 1], beside);
            isSettled[i] =
                Always.Contains(lower)
                || (Months.Contains(lower) && IsBesideNumber(title, tokens, i))
                || (Books.Contains(lower) && Which.Contains(before) && !IsFollowed(title, tokens, i))
                || (Bodies.Contains(lower) && Toward.Contains(before))
                || (Programs.Contains(lower) && Over.Contains(before) && !IsFollowed(title, tokens, i))
                || (tokens[i].Gap == WordGap.Joined && Saints.Contains(before) && lower is not "like")
                || (Saints.Contains(lower) && IsBeforePlace(title, tokens, i));
        }
    }

    // "Between 3 May and 9 August", but not "Type 2 May Cause" and "COVID-19 May".
    private static bool IsBesideNumber(ReadOnlySpan<char> title, ReadOnlySpan<TitleToken> tokens, int i) =>
        (i + 1 < tokens.Length && tokens[i + 1] is { Gap: WordGap.Space, Shape: WordShape.Digits })
        || (
            i > 0
            && tokens[i].Gap == WordGap.Space
            && tokens[i - 1] is { Shape: WordShape.Digits, Gap: not WordGap.Joined }
            && !IsFollowed(title, tokens, i)
        );

    private static bool IsBeforePlace(ReadOnlySpan<char> title, ReadOnlySpan<TitleToken> tokens, int i) =>
        i + 1 < tokens.Length
        && tokens[i + 1] is { Gap: WordGap.Joined, Shape: WordShape.Capital } next
        && title.Slice(next.Start, next.Length) is not ("like" or "Like");

    /// <summary>Whether a word with a capital follows, of which this one is a part: <c>over Zoom Lenses</c>.</summary>
    private static bool IsFollowed(ReadOnlySpan<char> title, ReadOnlySpan<TitleToken> tokens, int i) =>
        i + 1 < tokens.Length && tokens[i + 1] is { Gap: WordGap.Space or WordGap.Joined, Shape: WordShape.Capital } next
        && !NamePhrases.IsLongSmallWord(next.Hash)
        && !FunctionWords.IsEnglish(title.Slice(next.Start, next.Length));

    private static ReadOnlySpan<char> Lowered(ReadOnlySpan<char> title, TitleToken token, Span<char> buffer) =>
        token.Length > buffer.Length
            ? default
            : buffer[..title.Slice(token.Start, token.Length).ToLowerInvariant(buffer)];
}
