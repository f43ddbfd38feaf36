using Citations.Articles.Documents;

namespace Citations.Articles;

/// <summary>One work that an article cites: an entry of a reference list, a note, a link, an entry of a library.</summary>
/// <param name="Id">The id of the entry within the article: <c>entry-1</c> and so on in the order of the list.</param>
/// <param name="Span">The entry's characters in the document's text, without its number or bullet.</param>
/// <param name="Marked">The entry as written, with its italics and links.</param>
/// <param name="Parsed">The parsed reference; the spans of its fields are positions within <see cref="Text"/>.</param>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed record ReferenceEntry(string Id, SourceSpan Span, MarkedText Marked, ParsedReference Parsed)
{
    /// <summary>The number before the entry, or null if the list is not numbered.</summary>
    public int? Number { get; init; }

    /// <summary>Where the entry comes from.</summary>
    public EntryKind Kind { get; init; }

    /// <summary>The key by which citations name the entry, such as that of a BibTeX entry; null if it has none.</summary>
    public string? Key { get; init; }

    /// <summary>The numbers and the ids of notes that lead to the entry, those of <c>ibid.</c> and <c>op. cit.</c> included.</summary>
    public EquatableArray<string> Labels { get; init; }

    /// <summary>The name of the library that the entry is in; null if it is in the document itself.</summary>
    public string? Library { get; init; }

    /// <summary>The entry's characters as written, without markup.</summary>
    public string Text => Marked.Text;

    /// <summary>The work as the entry describes it.</summary>
    public Reference Reference => Parsed.Reference;

    /// <summary>Where a field is in the document's text; the whole entry where the field has no separate place.</summary>
    /// <param name="variable">The CSL variable, such as <c>volume</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="variable"/> is null.</exception>
    public SourceSpan SpanOf(string variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return Parsed.Field(variable) is { Span: { Length: > 0 } span } ? new(Span.Start + span.Start, span.Length) : Span;
    }
}
