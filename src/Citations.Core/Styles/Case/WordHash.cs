namespace Citations.Styles;

/// <summary>Hashes of words and of rows of words; upper and lower case, and straight and curly apostrophes, are the same.</summary>
internal static class WordHash
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    internal static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var c in word)
            hash = (hash ^ Folded(c)) * Prime;
        return Mix(hash);
    }

    /// <summary>The hash of a row of words that one more joins.</summary>
    internal static uint Join(uint row, uint word) => Mix((row * 0x9E3779B1) ^ word);

    private static uint Folded(char c) =>
        c < 128 ? (uint)(c is >= 'A' and <= 'Z' ? c | 0x20 : c)
        : c is '’' ? '\''
        : char.ToLowerInvariant(c);

    private static uint Mix(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
