namespace Citations.Articles.Documents;

/// <summary>One line of a text, without its end.</summary>
/// <param name="Start">The position of its first character.</param>
/// <param name="End">The position after its last character.</param>
internal readonly record struct TextLine(int Start, int End)
{
    internal int Length => End - Start;

    internal ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
