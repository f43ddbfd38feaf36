namespace Citations.Articles.Documents;

/// <summary>A block of a document: a heading, a paragraph, one item of a list, one cell of a table, one note.</summary>
/// <param name="Kind">The kind of the block.</param>
/// <param name="Span">The block's characters in <see cref="ArticleDocument.Text"/>. A wrapped line ends in LF and keeps the spaces before
/// the next one; a line break that the author made is U+2028.</param>
public sealed record DocumentBlock(BlockKind Kind, SourceSpan Span)
{
    /// <summary>A heading's level, 1 being the highest, or the depth of a list item, 1 being the outermost; else 0.</summary>
    public int Level { get; init; }

    /// <summary>The list, table or quotation that the block belongs to: blocks of one share a number greater than 0; else 0.</summary>
    public int Group { get; init; }

    /// <summary>The row of a table that a cell belongs to: cells of one row share a number greater than 0; else 0.</summary>
    public int Row { get; init; }

    /// <summary>The column of a table that a cell belongs to, 1 being the first; else 0. A cell may hold more than one block.</summary>
    public int Column { get; init; }

    /// <summary>The mark before a list item as a reader sees it, such as <c>1.</c>, <c>[3]</c> or <c>•</c>; not part of the text.</summary>
    public string? Marker { get; init; }

    /// <summary>
    /// The identifier of the block: the id of a note, the anchor of a heading or an item, the key of a bibliography entry.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>The stretches that carry a mark, in their order; they do not overlap, and text without a mark has none.</summary>
    public EquatableArray<DocumentRun> Runs { get; init; }

    /// <summary>Whether the markup says that the block is the caption of a picture or a table.</summary>
    internal bool IsCaption { get; init; }

    /// <summary>Whether all words of the block are in italics.</summary>
    internal bool IsAllItalic(string text)
    {
        var end = Span.Start;
        foreach (var run in Runs)
        {
            if ((run.Marks & RunMarks.Italic) == 0 || run.Span.End <= end)
                continue;
            if (run.Span.Start > end && !IsWithoutWords(text.AsSpan(end..run.Span.Start)))
                return false;
            end = run.Span.End;
        }

        return end > Span.Start && (end >= Span.End || IsWithoutWords(text.AsSpan(end..Span.End)));
    }

    private static bool IsWithoutWords(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                return false;
        }

        return true;
    }

    /// <summary>The stretches between the cells of a row that are read as one; they have no text of the author's to change.</summary>
    internal EquatableArray<SourceSpan> Joints { get; init; }

    /// <summary>The work that a citation program stored with a bibliography entry; null if none did.</summary>
    public Reference? Work { get; init; }

    /// <summary>
    /// Whether the block is part of the article's text; code, comments, metadata and what surrounds the article on a page are not.
    /// </summary>
    public bool IsText =>
        Kind is not (BlockKind.Code or BlockKind.Comment or BlockKind.Metadata or BlockKind.Surroundings or BlockKind.Break);
}
