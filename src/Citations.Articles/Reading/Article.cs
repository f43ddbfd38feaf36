namespace Citations.Articles;

/// <summary>An article as a reader of its references sees it: the text, the entries of its reference lists and the citations in its text.</summary>
/// <param name="Source">The text with its name and lines.</param>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed record Article(SourceText Source)
{
    /// <summary>Whether the article has a reference list.</summary>
    public bool HasReferenceList { get; init; }

    /// <summary>The entries of the reference lists in the order of the text.</summary>
    public EquatableArray<ReferenceEntry> Entries { get; init; }

    /// <summary>The citations in the order of the text.</summary>
    public EquatableArray<InTextCitation> Citations { get; init; }

    /// <summary>The paragraphs of the running text, without reference lists and code.</summary>
    public EquatableArray<SourceSpan> Paragraphs { get; init; }

    /// <summary>What the reader has to say about the text.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; init; }
}
