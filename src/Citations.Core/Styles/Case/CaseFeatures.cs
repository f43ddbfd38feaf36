namespace Citations.Styles;

/// <summary>The tagger's observations of a word and its neighbours, each as the bucket of a weight.</summary>
internal static class CaseFeatures
{
    /// <summary>How many weights there are.</summary>
    internal const int Buckets = 1 << 19;

    /// <summary>How many observations are made of a word.</summary>
    internal const int PerWord = 36;

    /// <summary>
    /// How many of them, at the start, know the word itself: the trainer hides them at times, that the others learn to do without.
    /// </summary>
    internal const int Lexical = 8;

    /// <summary>How many observations are made of a word and the word of weight before it.</summary>
    internal const int PerEdge = 6;

    /// <summary>How many of those, at the start, know the words.</summary>
    internal const int LexicalOfEdge = 3;

    private const int FarthestHead = 5;

    /// <summary>Observes a word.</summary>
    internal static void Of(ReadOnlySpan<char> title, ReadOnlySpan<TitleToken> tokens, int i, Span<int> buckets)
    {
        var token = tokens[i];
        var edge = default(TitleToken);
        var (before, after) = (i > 0 ? tokens[i - 1] : edge, i + 1 < tokens.Length ? tokens[i + 1] : edge);
        var (before2, after2) = (i > 1 ? tokens[i - 2] : edge, i + 2 < tokens.Length ? tokens[i + 2] : edge);
        var word = title.Slice(token.Start, token.Length);
        if (token.IsPossessive)
            word = word[..(word.Length - (word[^1] is 's' or 'S' ? 2 : 1))];
        var (kind, gap, next) = ((uint)token.Class.Bare, (uint)token.Gap, (uint)after.Gap);
        var (ending, afterEnding) = (Ending(word, 2), Ending(title.Slice(after.Start, after.Length), 2));
        var (lastAt, followingAt) = (Before(tokens, i), After(tokens, i));
        var (last, following) = (lastAt < 0 ? edge : tokens[lastAt], followingAt < 0 ? edge : tokens[followingAt]);
        var (link, nextLink) = ((uint)token.Link, (uint)following.Link);
        var list = new FeatureList(buckets);

        // Those that know the word.
        list.Add(token.Stem);
        list.Add(token.Stem, before.Stem);
        list.Add(token.Stem, after.Stem);
        list.Add(token.Stem, (uint)after.Shape | (next << 4));
        list.Add(Ending(word, 5));
        list.Add(Ending(word, 4));
        list.Add(token.Stem, link, (uint)(last.Class.Lower << 2 | last.Class.Capital));
        list.Add(token.Stem, nextLink, (uint)(following.Class.Lower << 2 | following.Class.Capital));

        list.Add(Ending(word, 3));
        list.Add(ending);
        list.Add(WordHash.Of(word[..Math.Min(3, word.Length)]));
        list.Add(kind);
        list.Add((uint)(token.Class.Lower << 2 | token.Class.Capital));
        list.Add((uint)token.Class.Bare & 15, gap);
        list.Add(kind, before.Class.Bare, gap);
        list.Add(kind, after.Class.Bare, next);
        list.Add(before.Stem, gap | ((uint)before.Shape << 4) | (before.Gap == WordGap.Start ? 256u : 0));
        list.Add(after.Stem, next);
        list.Add(before.Stem, kind);
        list.Add(after.Stem, kind);
        list.Add(before2.Stem, before.Stem);
        list.Add(after.Stem, after2.Stem);
        list.Add((uint)before.Shape, gap, kind);
        list.Add((uint)after.Shape, next, kind);
        list.Add(ending, afterEnding, (uint)(after.Class.Lower << 2 | after.Class.Capital));
        list.Add(Ending(word, 3), afterEnding);
        list.Add((uint)token.Phrase);
        list.Add((uint)token.Phrase, kind);
        list.Add((uint)token.Phrase, (uint)before.Phrase, (uint)after.Phrase);
        list.Add(token.IsPossessive ? 1u : 0, (uint)(token.Class.Lower << 2 | token.Class.Capital), after.Class.Bare);
        list.Add(
            (uint)(before.Shape == WordShape.None || before.Gap == WordGap.Start ? 1 : 0),
            (uint)(after.Shape == WordShape.None ? 1 : 0),
            kind
        );
        list.Add((uint)Math.Min(word.Length, 12), kind);
        list.Add(after2.Class.Bare, after.Class.Bare, kind);
        // The words of weight on both sides, over the small words between: "turkey and the duck".
        list.Add(link, last.Class.Value, kind);
        list.Add(nextLink, following.Class.Value, kind);
        list.Add((uint)token.Shape, after.Class.Bare);
    }

    /// <summary>The word of weight before a word, or -1.</summary>
    internal static int Before(ReadOnlySpan<TitleToken> tokens, int i)
    {
        do
            i--;
        while (i >= 0 && tokens[i].Link == WordLink.Within);
        return i;
    }

    private static int After(ReadOnlySpan<TitleToken> tokens, int i)
    {
        do
            i++;
        while (i < tokens.Length && tokens[i].Link == WordLink.Within);
        return i < tokens.Length ? i : -1;
    }

    /// <summary>
    /// Whether a capital of a word may depend on that of the word of weight before it: both may have one, and one of them may have none.
    /// </summary>
    internal static bool IsEdgeOpen(ReadOnlySpan<byte> allowed, int before, int i) =>
        before >= 0
        && (allowed[i] & allowed[before] & CaseLattice.MayBeCapital) != 0
        && ((allowed[i] | allowed[before]) & CaseLattice.MayBeLower) != 0;

    /// <summary>Observes a word and the word of weight before it, for the case that this one has a capital.</summary>
    internal static void OfEdge(ReadOnlySpan<TitleToken> tokens, int before, int i, Span<int> buckets)
    {
        var (last, token, link) = (tokens[before], tokens[i], (uint)tokens[i].Link);
        var list = new FeatureList(buckets, PerWord);
        list.Add(last.Stem, token.Stem, link);
        list.Add(link, token.Stem);
        list.Add(link, last.Stem);
        list.Add(link, last.Class.Bare, token.Class.Bare);
        list.Add(link, tokens[HeadOf(tokens, i)].Stem);
        list.Add(link, (uint)last.Phrase | ((uint)token.Class.Kind << 8));
    }

    // The last of the words of weight that are side by side: in "Swedish Social Insurance Agency" it says what the whole is.
    private static int HeadOf(ReadOnlySpan<TitleToken> tokens, int i)
    {
        var head = i;
        while (head + 1 < tokens.Length && head - i < FarthestHead && tokens[head + 1].Link == WordLink.Space)
            head++;
        return head;
    }

    private static uint Ending(ReadOnlySpan<char> word, int length) => WordHash.Of(word.Length <= length ? word : word[^length..]);

    private ref struct FeatureList(Span<int> buckets, int number = 0)
    {
        private readonly Span<int> _buckets = buckets;
        private int _count;

        internal void Add(uint a) => Put(a);

        internal void Add(uint a, uint b) => Put(WordHash.Join(a, b));

        internal void Add(uint a, uint b, uint c) => Put(WordHash.Join(WordHash.Join(a, b), c));

        private void Put(uint value)
        {
            _buckets[_count] = (int)(WordHash.Join(value, (uint)(_count + number) + 1) & (Buckets - 1));
            _count++;
        }
    }
}
