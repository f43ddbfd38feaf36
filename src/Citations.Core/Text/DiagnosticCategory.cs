namespace Citations;

/// <summary>What a finding is about.</summary>
internal enum DiagnosticCategory
{
    /// <summary>How the article was read.</summary>
    Article,

    /// <summary>A fact of an entry that its record has in another way.</summary>
    Record,

    /// <summary>Whether a DOI is registered, and what its record lacks.</summary>
    Registration,

    /// <summary>What became of the work: retractions, concerns, corrections, versions.</summary>
    Integrity,

    /// <summary>The form of a DOI or an address.</summary>
    Address,

    /// <summary>What a search for a work without a DOI found.</summary>
    Search,

    /// <summary>Citations and the entries that they belong to.</summary>
    Citing,

    /// <summary>The list as a whole.</summary>
    List,

    /// <summary>How the style prints an entry.</summary>
    Typography,

    /// <summary>The same, where the text of the entry proves the fault.</summary>
    Form,

    /// <summary>The text of the article.</summary>
    Text,

    /// <summary>Library files.</summary>
    Library,

    /// <summary>Citation styles.</summary>
    Style,

    /// <summary>Files of data about works.</summary>
    Data,
}
