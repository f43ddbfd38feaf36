using Citations.Styles;

namespace Citations.Csl;

/// <summary>A citation of a session with its text and all that the text was made from.</summary>
internal sealed class SessionCitation(Citation citation, Cite[] cites)
{
    private Cite[]? _sorted;
    private CiteState[]? _state;

    internal Citation Citation => citation;

    /// <summary>The cites in the order in which they were given.</summary>
    internal Cite[] Given => cites;

    /// <summary>The cites; after <see cref="Sort"/> in the order of the style.</summary>
    internal Cite[] Cites => _sorted ?? cites;

    internal RichText Text { get; private set; } = RichText.Empty;

    internal void Sort(CitationWriter writer) => _sorted = writer.Sort(cites);

    /// <summary>Makes the text again where something it is made from changed.</summary>
    /// <returns>Whether the text is another one.</returns>
    internal bool Refresh(CitationWriter writer)
    {
        var state = Array.ConvertAll(Cites, CiteState.Of);
        if (_state is not null && state.AsSpan().SequenceEqual(_state))
            return false;
        var (isNew, before) = (_state is null, Text);
        _state = state;
        Text = writer.Write(Cites, citation.Mode, CslDocument.NoPrintedForm);
        return isNew || Text != before;
    }

    /// <summary>The additions of the document to a cite.</summary>
    private readonly record struct CiteState(
        CitePosition Position,
        int FirstNote,
        int Number,
        int YearSuffix,
        int ConditionsHeld,
        NameExpansion? Expansion
    )
    {
        internal static CiteState Of(Cite cite) =>
            new(cite.Position, cite.FirstNote, cite.Work.Number, cite.Work.YearSuffix, cite.Work.ConditionsHeld, cite.Work.Expansion);
    }
}
