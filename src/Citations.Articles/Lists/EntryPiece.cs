namespace Citations.Articles.Lists;

/// <summary>One entry of a list before it is parsed.</summary>
/// <param name="Span">Where it lies in the document's text, without its label.</param>
/// <param name="Number">The number before it; null if it has none.</param>
internal sealed record EntryPiece(SourceSpan Span, int? Number)
{
    /// <summary>The id of its block, such as a note's; null if it has none.</summary>
    internal string? Id { get; init; }

    /// <summary>The key by which citations name it, where the markup declares the entry; else null.</summary>
    internal string? Key { get; init; }

    /// <summary>The letter after the year of the short form that a page puts before the entry; else null.</summary>
    internal string? YearLetter { get; init; }

    /// <summary>The kind of the entry.</summary>
    internal EntryKind Kind { get; init; }
}
