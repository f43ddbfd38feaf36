namespace Citations.Articles.Documents;

/// <summary>A stretch of text that carries marks. Nested marks are one run with all of them.</summary>
/// <param name="Span">The run's characters in <see cref="ArticleDocument.Text"/>, or in the <see cref="MarkedText"/> that holds it.</param>
/// <param name="Marks">How the text is set.</param>
public sealed record DocumentRun(SourceSpan Span, RunMarks Marks)
{
    /// <summary>
    /// The target of the link on the text, as written but decoded, such as <c>https://doi.org/10.1000/182</c> or <c>#ref3</c>; null if
    /// there is none.
    /// </summary>
    public string? Target { get; init; }

    /// <summary>The id of the note that the text refers to; null if it refers to none.</summary>
    public string? Note { get; init; }

    /// <summary>
    /// The works cited by key or by a citation program's field, in their order; empty if the text is not such a citation.
    /// </summary>
    public EquatableArray<KeyedCitation> Citations { get; init; }

    /// <summary>Which part of a reference the text is, where the format says so; null if it does not.</summary>
    internal StatedPart? Part { get; init; }
}
