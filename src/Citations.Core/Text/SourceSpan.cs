namespace Citations;

/// <summary>A stretch of a text: from <paramref name="Start"/>, zero-based in UTF-16 units, over <paramref name="Length"/> units.</summary>
/// <param name="Start">The position of the first character.</param>
/// <param name="Length">The number of characters.</param>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>The position after the last character.</summary>
    public int End => Start + Length;

    /// <summary>The span between two positions.</summary>
    public static SourceSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The characters of a text that this span covers.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>The span as <c>[start..end)</c>.</summary>
    public override string ToString() => $"[{Start}..{End})";
}
