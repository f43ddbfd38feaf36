using Citations.Articles.Documents;

namespace Citations.Articles;

/// <summary>One entry of an article's reference list.</summary>
/// <param name="Id">What identifies the entry within the article: <c>entry-1</c> and so on in the order of the list.</param>
/// <param name="Span">The entry's characters in the document's text, without its number or bullet.</param>
/// <param name="Marked">The entry as written, with its italics and links.</param>
/// <param name="Parsed">What was read from it; the spans of its fields are positions within <see cref="Text"/>.</param>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed record ReferenceEntry(string Id, SourceSpan Span, MarkedText Marked, ParsedReference Parsed)
{
    /// <summary>The number before the entry, or null where the list is not numbered.</summary>
    public int? Number { get; init; }

    /// <summary>The entry's characters as written, without markup.</summary>
    public string Text => Marked.Text;

    /// <summary>The work as the entry describes it.</summary>
    public Reference Reference => Parsed.Reference;

    /// <summary>Where a field stands in the document's text; the whole entry where the field has no place of its own.</summary>
    /// <param name="variable">The CSL variable, such as <c>volume</c>.</param>
    public SourceSpan SpanOf(string variable) =>
        Parsed.Field(variable) is { Span: { Length: > 0 } span } ? new(Span.Start + span.Start, span.Length) : Span;
}
