namespace Citations.Articles;

/// <summary>Where an entry of an article comes from.</summary>
public enum EntryKind
{
    /// <summary>A reference list.</summary>
    Listed,

    /// <summary>A list of works to read on, or a single line that names a source: the text need not cite it.</summary>
    FurtherReading,

    /// <summary>A footnote or an endnote.</summary>
    Note,

    /// <summary>A link or an identifier in the running text, such as a DOI; nothing else is known about the work.</summary>
    Link,

    /// <summary>A library, such as a BibTeX file.</summary>
    Library,
}
