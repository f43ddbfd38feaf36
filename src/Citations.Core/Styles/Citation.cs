namespace Citations.Styles;

/// <summary>One place in the text that cites one or more works.</summary>
/// <param name="Items">The works cited, in the order in which they were written.</param>
/// <param name="Mode">How the citation fits into the sentence.</param>
public sealed record Citation(EquatableArray<CitationItem> Items, CitationMode Mode = CitationMode.Parenthetical)
{
    /// <summary>The number of the note the citation is in, from 1; 0 if it is in the text.</summary>
    public int NoteNumber { get; init; }
}
