namespace Citations.Articles.Documents.Html;

/// <summary>The role of an element in the article.</summary>
internal enum HtmlRole : byte
{
    /// <summary>Part of its text.</summary>
    Text,

    /// <summary>A block that surrounds the article or is hidden.</summary>
    Surroundings,

    /// <summary>A stretch within lines that is not text, such as the arrow that leads back from a note.</summary>
    LeftOut,

    /// <summary>A list of notes.</summary>
    Notes,

    /// <summary>One note.</summary>
    Note,

    /// <summary>The short form by which the text cites an entry, before the entry; not part of its text.</summary>
    Label,

    /// <summary>A stretch within lines that begins a part of an entry, which style sheets put on a line of its own.</summary>
    Part,

    /// <summary>An entry that the markup declares to be one.</summary>
    Entry,
}
