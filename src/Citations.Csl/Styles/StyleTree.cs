namespace Citations.Csl;

/// <summary>A style as an immutable tree: everything its XML says, resolved and checked once.</summary>
internal sealed record StyleTree
{
    internal required StyleInfo Info { get; init; }

    /// <summary>Whether the citations are notes.</summary>
    internal bool IsNoteStyle { get; init; }

    internal string? DefaultLocale { get; init; }

    internal required Layout Citation { get; init; }

    internal Layout? Bibliography { get; init; }

    internal CitationOptions CitationOptions { get; init; } = new();

    internal BibliographyOptions BibliographyOptions { get; init; } = new();

    /// <summary>The name options of citations and of the bibliography, which names inherit.</summary>
    internal required NameOptions[] InheritedNames { get; init; }

    internal bool InitializeWithHyphen { get; init; } = true;

    /// <summary>Whether two or three capitals of a given name are one initial each; what a caller sets.</summary>
    internal bool JoinedInitials { get; init; }

    internal PageRangeFormat PageRangeFormat { get; init; }

    internal ParticleDemotion ParticleDemotion { get; init; }

    /// <summary>The <c>cs:locale</c> elements of the style.</summary>
    internal LocaleFile[] Locales { get; init; } = [];

    /// <summary>
    /// Whether a layout renders the variable year-suffix itself: neither then has it after the year (CSL 1.0.2, Disambiguation).
    /// </summary>
    internal bool PlacesYearSuffix { get; init; }
}
