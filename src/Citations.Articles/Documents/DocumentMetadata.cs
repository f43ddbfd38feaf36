namespace Citations.Articles.Documents;

/// <summary>The facts that a document states outside its text.</summary>
public sealed record DocumentMetadata
{
    /// <summary>A document that says nothing.</summary>
    public static DocumentMetadata None { get; } = new();

    /// <summary>
    /// The libraries that its keys are looked up in, as paths relative to the document: <c>bibliography:</c>, <c>\addbibresource</c>.
    /// </summary>
    public EquatableArray<string> Bibliographies { get; init; }

    /// <summary>The works that the document itself holds: references in its front matter, JSON-LD, embedded citation data.</summary>
    public EquatableArray<Reference> Works { get; init; }

    /// <summary>
    /// The works of the libraries that the document holds itself, such as LaTeX's <c>filecontents</c>: its citation keys are looked up in
    /// them.
    /// </summary>
    public EquatableArray<Reference> Library { get; init; }

    /// <summary>The citation style that it names, such as <c>apa.csl</c>; null if it names none.</summary>
    public string? Style { get; init; }

    /// <summary>Its language as a BCP 47 tag; null if it names none.</summary>
    public string? Language { get; init; }

    /// <summary>How it wants its citations rendered.</summary>
    public CitationSettings Citing { get; init; } = CitationSettings.Default;

    /// <summary>Its own DOI; null if it names none.</summary>
    internal Doi? Doi { get; init; }

    /// <summary>Its title; null if it has none.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// The encoding of a text file, such as <c>utf-8</c> or <c>windows-1252</c>; null if the format has no encoding of its own.
    /// </summary>
    public string? Encoding { get; init; }
}
