using Citations.Matching;

namespace Citations.Indexing.Keys;

/// <summary>How often words are in titles, by a sample: a word that the sample has not is rare. Words may share a count.</summary>
internal sealed class WordCounts
{
    private const int Bits = 20;

    private readonly int[] _counts = new int[1 << Bits];

    internal void Add(Reference record)
    {
        foreach (var word in TextFolding.Words(record.Title))
            Interlocked.Increment(ref _counts[Place(word)]);
    }

    internal int Of(string word) => _counts[Place(word)];

    private static int Place(string word) => (int)(KeyHash.Of(KeyKind.TitleWord, word) >> (64 - Bits));
}
