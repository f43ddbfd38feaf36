using Citations.Articles.Documents.Sites;

namespace Citations.Articles.Rendering;

/// <summary>What stands in place of a citation by key.</summary>
/// <param name="Site">Where it stands.</param>
/// <param name="Text">The citation.</param>
internal sealed record PlannedCitation(CitationSite Site, RichText Text)
{
    /// <summary>The names that stand in the sentence where the citation is a note; null where there are none.</summary>
    internal RichText? Author { get; init; }

    /// <summary>Whether the citation is a note of its own.</summary>
    internal bool IsNote { get; init; }

    /// <summary>The number among the notes of the document, from 1, of a note of its own; else 0.</summary>
    internal int Number { get; init; }
}
