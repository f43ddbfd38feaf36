namespace Citations.Articles.Documents;

/// <summary>The kind of a block of a document.</summary>
public enum BlockKind
{
    /// <summary>A paragraph of running text.</summary>
    Paragraph,

    /// <summary>A heading; <see cref="DocumentBlock.Level"/> is its level.</summary>
    Heading,

    /// <summary>One item of a list, without its marker.</summary>
    ListItem,

    /// <summary>One cell of a table.</summary>
    TableCell,

    /// <summary>A paragraph of a quotation.</summary>
    Quotation,

    /// <summary>A footnote or an endnote; <see cref="DocumentBlock.Id"/> is what its references name.</summary>
    Note,

    /// <summary>An entry that the markup itself declares to be one: <c>\bibitem</c>, a bibliography field, <c>::: {#refs}</c>.</summary>
    Bibliography,

    /// <summary>A thematic break between parts, without text.</summary>
    Break,

    /// <summary>Code: not read.</summary>
    Code,

    /// <summary>A comment: not read, except for directives to this program.</summary>
    Comment,

    /// <summary>Front matter, a preamble, scripts and styles: not read as text.</summary>
    Metadata,

    /// <summary>Navigation, side bars, page headers and footers, hidden text: not part of the article.</summary>
    Surroundings,
}
