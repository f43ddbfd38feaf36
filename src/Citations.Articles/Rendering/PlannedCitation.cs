using Citations.Articles.Documents.Sites;

namespace Citations.Articles.Rendering;

/// <summary>The text in place of a citation by key.</summary>
/// <param name="Site">Where it is.</param>
/// <param name="Text">The citation.</param>
internal sealed record PlannedCitation(CitationSite Site, RichText Text)
{
    /// <summary>The names that are in the sentence where the citation is a note; null if there are none.</summary>
    internal RichText? Author { get; init; }

    /// <summary>Whether the citation is a separate note.</summary>
    internal bool IsNote { get; init; }

    /// <summary>The number among the notes of the document, from 1, of a separate note; else 0.</summary>
    internal int Number { get; init; }
}
