namespace Citations.Articles;

/// <summary>One work cited at one place of the text; a place that cites three works gives three of these.</summary>
/// <param name="Form">How the citation is written.</param>
/// <param name="Span">The characters that cite the work.</param>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed record InTextCitation(CitationForm Form, SourceSpan Span)
{
    /// <summary>
    /// The surnames or the organisation as written, an initial that tells two people apart included; empty for numbers, keys and titles.
    /// </summary>
    public EquatableArray<string> Authors { get; init; }

    /// <summary>Whether more authors are meant than named: <c>et al.</c>, <c>and colleagues</c>.</summary>
    public bool HasEtAl { get; init; }

    /// <summary>The year, or words such as <c>n.d.</c> and <c>in press</c>; null if there is none.</summary>
    public string? Year { get; init; }

    /// <summary>The letter after the year, or null.</summary>
    public string? YearSuffix { get; init; }

    /// <summary>The year of the first publication: the 1900 of 1900/1953.</summary>
    public string? OriginalYear { get; init; }

    /// <summary>Whether the year is separate from the names: <c>In 2010, Luna and colleagues ...</c></summary>
    public bool IsYearDetached { get; init; }

    /// <summary>The cited part as written, such as <c>p. 5</c>; null if there is none.</summary>
    public string? Locator { get; init; }

    /// <summary>Words before the citation, such as <c>see also</c>; null if there are none.</summary>
    public string? Prefix { get; init; }

    /// <summary>The abbreviation that the citation introduces for its organisation, of several the last one, or null.</summary>
    public string? Abbreviation { get; init; }

    /// <summary>The abbreviations that it introduces for groups before the last one, with the name of each.</summary>
    internal EquatableArray<(string Abbreviation, string Name)> Introduced { get; init; } = [];

    /// <summary>A title that is in the author's place, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The number of a numbered citation, or null.</summary>
    public int? Number { get; init; }

    /// <summary>The id of the note that a footnote mark leads to; null for other citations.</summary>
    public string? Note { get; init; }

    /// <summary>Which of the works that the note cites this is, counted from 0.</summary>
    internal int WorkOfNote { get; init; }

    /// <summary>The key of a keyed citation, or null.</summary>
    public string? Key { get; init; }

    /// <summary>
    /// Whether the work is known through another: the first of <c>(Rabbitt, 1982, as cited in Lyon et al., 2014)</c>; it needs no entry.
    /// </summary>
    public bool IsSecondary { get; init; }

    /// <summary>Whether this is a personal communication, which needs no entry.</summary>
    public bool IsPersonalCommunication { get; init; }

    /// <summary>
    /// Whether this is a citation whatever the list says; <c>Inception (2010)</c> and <c>(Berlin, 2015)</c> are ones only where an entry
    /// fits.
    /// </summary>
    public bool IsCertain { get; init; } = true;
}
