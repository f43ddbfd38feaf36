using Citations.Styles;

namespace Citations.Csl;

/// <summary>
/// A document that is being written: citations are inserted, moved and deleted, and only those whose text depends on the
/// change are made again. At any time the texts are those that <see cref="CslStyle.Format"/> gives for the same citations.
/// </summary>
/// <threadsafety>Not safe to share between threads: one session is one document in one editor.</threadsafety>
public sealed class CslSession
{
    private readonly CslStyle _style;
    private readonly CslDocument _document;
    private readonly CitationWriter _writer;
    private readonly List<SessionCitation> _citations = [];
    private EquatableArray<ReferenceListEntry>? _entries;

    /// <summary>Begins a document without citations.</summary>
    /// <param name="style">The style.</param>
    /// <param name="references">The works of the document, each with a separate id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="style"/> or <paramref name="references"/> is null.</exception>
    public CslSession(CslStyle style, IReadOnlyList<Reference> references)
    {
        ArgumentNullException.ThrowIfNull(style);
        ArgumentNullException.ThrowIfNull(references);
        _style = style;
        _document = new(style, references);
        _writer = new(_document.Context);
        _document.Prepare();
    }

    /// <summary>The texts of the citations, in the order of the document.</summary>
    public IReadOnlyList<RichText> Citations => _citations.ConvertAll(citation => citation.Text);

    /// <summary>The reference list.</summary>
    public EquatableArray<ReferenceListEntry> Entries => _entries ??= DocumentFormatter.Entries(_style, _document, []);

    /// <summary>Inserts a citation.</summary>
    /// <param name="index">Its place among the citations, from 0.</param>
    /// <param name="citation">The citation; works it names that are not of the document are left out.</param>
    /// <returns>The places of the citations whose text changed, the new one among them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
    public IReadOnlyList<int> Insert(int index, Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        _citations.Insert(index, new(citation, DocumentFormatter.CitesOf(citation, _document, [])));
        return Update();
    }

    /// <summary>Deletes a citation.</summary>
    /// <param name="index">Its place.</param>
    /// <returns>The places of the citations whose text changed.</returns>
    public IReadOnlyList<int> Remove(int index)
    {
        _citations.RemoveAt(index);
        return Update();
    }

    /// <summary>Moves a citation.</summary>
    /// <param name="from">Its place.</param>
    /// <param name="to">Its place afterwards.</param>
    /// <returns>The places of the citations whose text changed.</returns>
    public IReadOnlyList<int> Move(int from, int to)
    {
        var citation = _citations[from];
        _citations.RemoveAt(from);
        _citations.Insert(to, citation);
        return Update();
    }

    /// <summary>Puts another citation in the place of one, or the same in another note.</summary>
    /// <param name="index">Its place.</param>
    /// <param name="citation">The citation that comes there.</param>
    /// <returns>The places of the citations whose text changed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
    public IReadOnlyList<int> Replace(int index, Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        _citations[index] = new(citation, DocumentFormatter.CitesOf(citation, _document, []));
        return Update();
    }

    private List<int> Update()
    {
        if (_document.Arrange(_citations.ConvertAll(citation => citation.Given)))
        {
            _document.Prepare();
            _entries = null;
        }

        foreach (var citation in _citations)
            citation.Sort(_writer);
        var cites = _citations.ConvertAll(citation => citation.Cites);
        Positions.Assign(
            cites,
            _citations.ConvertAll(citation => citation.Citation.NoteNumber),
            _style.Tree.CitationOptions.NearNoteDistance
        );

        var changed = new List<int>();
        for (var i = 0; i < _citations.Count; i++)
        {
            if (_citations[i].Refresh(_writer))
                changed.Add(i);
        }

        return changed;
    }
}
