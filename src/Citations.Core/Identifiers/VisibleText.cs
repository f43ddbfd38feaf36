using System.Buffers;

namespace Citations;

/// <summary>A text without the characters that leave no mark on paper, and the way back to positions in the text with them.</summary>
internal sealed class VisibleText
{
    /// <summary>Soft hyphen, zero-width space, joiners, direction marks, word joiner, byte order mark.</summary>
    private static readonly SearchValues<char> Invisible = SearchValues.Create(
        "\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\uFEFF"
    );

    private readonly int[]? _positions;

    internal VisibleText(string original)
    {
        Text = original;
        if (!original.AsSpan().ContainsAny(Invisible))
            return;
        _positions = [.. Enumerable.Range(0, original.Length).Where(i => !Invisible.Contains(original[i])), original.Length];
        Text = string.Create(
            _positions.Length - 1,
            (original, _positions),
            static (span, state) =>
            {
                for (var i = 0; i < span.Length; i++)
                    span[i] = state.original[state._positions[i]];
            }
        );
    }

    /// <summary>The characters that can be seen.</summary>
    internal string Text { get; }

    internal int Original(int position) => _positions?[position] ?? position;

    internal SourceSpan Original(SourceSpan span) =>
        span.Length == 0 ? new(Original(span.Start), 0) : SourceSpan.FromBounds(Original(span.Start), Original(span.End - 1) + 1);
}
