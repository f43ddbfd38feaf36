using System.Text;

namespace Citations.Articles.Documents;

/// <summary>
/// Builds the text, the blocks, the runs and the position map of a document while its reader walks the source. Readers open a block, append
/// text with its position in the source, open and close marks, and close the block. A reader whose source is no text (Word, PDF) counts the
/// characters it reads and keeps a table from that count to its own places.
/// </summary>
public sealed class DocumentBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Readable, int Source)> _anchors = [];
    private readonly List<DocumentBlock> _blocks = [];
    private readonly List<DocumentRun> _runs = [];
    private DocumentBlock? _open;

    /// <summary>The position in the readable text where the next character goes.</summary>
    public int Position => _text.Length;

    /// <summary>The last character that was appended; a line feed at the start.</summary>
    public char Last => _text.Length == 0 ? '\n' : _text[^1];

    /// <summary>Opens a block; an open one is closed.</summary>
    /// <param name="block">The block with all but its span and runs.</param>
    public void Open(DocumentBlock block)
    {
        ArgumentNullException.ThrowIfNull(block);
        Close();
        if (_text.Length > 0) _text.Append("\n\n");
        _open = block with { Span = new(_text.Length, 0), Runs = [] };
    }

    /// <summary>Closes the open block, without white space at its end; a block without text is left out unless it has an id or a work.</summary>
    public void Close()
    {
        if (_open is not { } block) return;
        var start = block.Span.Start;
        while (_text.Length > start && char.IsWhiteSpace(_text[^1])) _text.Length--;
        _open = null;
        if (_text.Length == start && block.Id is null && block.Work is null)
        {
            _text.Length = Math.Max(0, start - 2);
            while (_anchors.Count > 0 && _anchors[^1].Readable > _text.Length) _anchors.RemoveAt(_anchors.Count - 1);
            _runs.Clear();
            return;
        }

        var end = _text.Length;
        var runs = _runs.Where(run => run.Span.Start < end && run.Span.Length > 0).Select(run => run.Span.End > end ? run with { Span = SourceSpan.FromBounds(run.Span.Start, end) } : run);
        _blocks.Add(block with { Span = SourceSpan.FromBounds(start, end), Runs = runs.ToEquatableArray() });
        _runs.Clear();
    }

    /// <summary>Appends text that was copied from the source character by character.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="source">The position of the first of them in the source.</param>
    public void Append(ReadOnlySpan<char> text, int source)
    {
        if (text.IsEmpty) return;
        Anchor(source);
        _text.Append(text);
    }

    /// <summary>Appends one character that stands for something in the source, such as an entity or white space.</summary>
    /// <param name="character">The character.</param>
    /// <param name="source">The position in the source of what it stands for.</param>
    public void Append(char character, int source)
    {
        Anchor(source);
        _text.Append(character);
    }

    /// <summary>Marks the text from a position up to here. Runs are added in the order of the text and do not overlap: the reader combines nested marks.</summary>
    /// <param name="start">The value of <see cref="Position"/> where the run began.</param>
    /// <param name="run">The run with all but its span.</param>
    public void AddRun(int start, DocumentRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (_text.Length > start) _runs.Add(run with { Span = SourceSpan.FromBounds(start, _text.Length) });
    }

    /// <summary>The document of what was appended.</summary>
    /// <param name="name">The name that reports show.</param>
    /// <param name="format">The format's name.</param>
    /// <param name="sourceLength">The length of the source in the units that <c>source</c> positions count.</param>
    /// <param name="places">Makes the places of the document from its position map.</param>
    public ArticleDocument Build(string name, string format, int sourceLength, Func<PositionMap, PlaceMap> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        Close();
        return new(name, format, _text.ToString(), _blocks.ToEquatableArray(), places(new([.. _anchors], sourceLength)));
    }

    private void Anchor(int source)
    {
        if (_anchors.Count == 0 || _anchors[^1].Source - _anchors[^1].Readable != source - _text.Length) _anchors.Add((_text.Length, source));
    }
}
