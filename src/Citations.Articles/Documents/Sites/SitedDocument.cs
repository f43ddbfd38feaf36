namespace Citations.Articles.Documents.Sites;

/// <summary>The places of a text file that cite, and where its reference list goes.</summary>
/// <param name="Source">The characters of the file.</param>
/// <param name="Sites">The places in the order of the file.</param>
internal sealed record SitedDocument(string Source, EquatableArray<CitationSite> Sites)
{
    /// <summary>Where the list goes; null if the file says nothing, and it goes to the end.</summary>
    internal ListPlace? List { get; init; }

    /// <summary>Where notes go that the citations make; null for the end.</summary>
    internal int? NotesAt { get; init; }

    /// <summary>Whether the file can hold links: LaTeX needs a package for them.</summary>
    internal bool HasLinks { get; init; } = true;

    /// <summary>The number of the file's own notes, where these are not found in the text.</summary>
    internal int OwnNotes { get; init; }
}
