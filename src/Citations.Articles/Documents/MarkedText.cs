namespace Citations.Articles.Documents;

/// <summary>A stretch of readable text with its marks, such as one reference entry.</summary>
/// <param name="Text">The characters, without markup.</param>
/// <param name="Runs">The stretches that carry a mark, in their order; positions are counted from the start of <paramref name="Text"/>.</param>
public sealed record MarkedText(string Text, EquatableArray<DocumentRun> Runs)
{
    /// <summary>Text without marks.</summary>
    /// <param name="text">The characters.</param>
    public static MarkedText Plain(string text) => new(text, []);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
