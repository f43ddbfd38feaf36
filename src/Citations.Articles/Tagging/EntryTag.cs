namespace Citations.Articles.Tagging;

/// <summary>The part of an entry that a token belongs to.</summary>
internal enum EntryTag : byte
{
    /// <summary>Punctuation between the parts and words such as <c>In</c>, <c>vol.</c>, <c>pp.</c></summary>
    Other,
    Author,
    Editor,
    Translator,
    Date,
    Title,

    /// <summary>The name of a periodical.</summary>
    Journal,

    /// <summary>The title of the book or the proceedings that hold the work.</summary>
    Book,
    Series,
    Volume,
    Issue,
    Pages,
    Publisher,
    Place,
    Edition,

    /// <summary>The kind of work: <c>PhD thesis</c>, <c>Technical report</c>.</summary>
    Genre,

    /// <summary>The number of a report or of an archive.</summary>
    Number,
    Note,
}
