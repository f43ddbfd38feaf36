namespace Citations.Articles.Documents.Sites;

/// <summary>One place of a text file that cites works by their keys, or refers to a note.</summary>
/// <param name="Span">The characters of the file, markup included.</param>
/// <param name="Items">The works; empty for a reference to a note.</param>
internal sealed record CitationSite(SourceSpan Span, EquatableArray<CitedItem> Items)
{
    /// <summary>How the citation fits into its sentence.</summary>
    internal SiteForm Form { get; init; }

    /// <summary>The note that the place is in; for a reference to a note, the note that it refers to; null for the text.</summary>
    internal string? Note { get; init; }

    /// <summary>Whether the place refers to a note of the document, whose own citations follow here in the order of reading.</summary>
    internal bool IsNoteReference => Items.IsEmpty;

    /// <summary>Whether nothing is before it in its note.</summary>
    internal bool BeginsNote { get; init; }
}
