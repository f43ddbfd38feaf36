namespace Citations;

/// <summary>Why a text is not what it should be: what was expected where.</summary>
/// <param name="Position">The zero-based position in the text as it was given.</param>
/// <param name="Expected">The expected text, as a noun phrase.</param>
internal readonly record struct ParseFault(int Position, string Expected)
{
    internal FormatException ToException(string kind, ReadOnlySpan<char> text) =>
        new($"'{text}' is not {kind}: expected {Expected} at position {Position}.");
}
