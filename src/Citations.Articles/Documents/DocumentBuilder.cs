using System.Text;

namespace Citations.Articles.Documents;

/// <summary>
/// Builds the text, the blocks, the runs and the position map of a document while its reader walks the source. Readers open a block, append
/// text with its position in the source, push and pop marks, and close the block. A reader whose source is not text (Word, PDF) counts the
/// characters it reads and keeps a table from that count to its own places.
/// </summary>
public sealed class DocumentBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<SourceAnchor> _anchors = [];
    private readonly List<DocumentBlock> _blocks = [];
    private readonly List<DocumentRun> _runs = [];

    /// <summary>The marks that are open, each with what those around it say.</summary>
    private readonly List<DocumentRun> _marks = [];

    private DocumentBlock? _open;
    private int _runStart;

    /// <summary>The position in the readable text where the next character goes.</summary>
    public int Position => _text.Length;

    /// <summary>The last character that was appended; a line feed at the start of a block.</summary>
    public char Last => _open is { } block && _text.Length > block.Span.Start ? _text[^1] : '\n';

    /// <summary>Whether a block is open.</summary>
    public bool IsOpen => _open is not null;

    /// <summary>The number of marks that are pushed.</summary>
    public int MarkCount => _marks.Count;

    /// <summary>The characters of the open block so far.</summary>
    public string OpenText => _open is { } block ? _text.ToString(block.Span.Start, _text.Length - block.Span.Start) : "";

    /// <summary>The position of the open block's first character.</summary>
    public int OpenStart => _open?.Span.Start ?? _text.Length;

    /// <summary>Opens a block; an open one is closed.</summary>
    /// <param name="block">The block with all but its span and runs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="block"/> is null.</exception>
    public void Open(DocumentBlock block)
    {
        ArgumentNullException.ThrowIfNull(block);
        Close();
        if (_text.Length > 0)
            _text.Append("\n\n");
        _open = block with { Span = new(_text.Length, 0), Runs = [] };
        _runStart = _text.Length;
    }

    /// <summary>
    /// Closes the open block, without white space at its end; a block without text is left out unless it is a break or has an id or a work.
    /// All marks are popped.
    /// </summary>
    public void Close()
    {
        PopTo(0);
        if (_open is not { } block)
            return;
        var start = block.Span.Start;
        _open = null;
        var end = _text.Length;
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
            end--;
        _text.Length = end;
        while (_anchors.Count > 0 && _anchors[^1].Readable > end)
            _anchors.RemoveAt(_anchors.Count - 1);
        if (end == start && block.Kind != BlockKind.Break && block.Id is null && block.Work is null)
        {
            _text.Length = Math.Max(0, start - 2);
            _runs.Clear();
            return;
        }

        Add(block, end);
    }

    /// <summary>
    /// Ends the open block at a position within it and opens another that continues after a second position; what lies between belongs to
    /// neither.
    /// </summary>
    /// <param name="end">The position after the last character of the first block.</param>
    /// <param name="start">The position of the first character of the second block.</param>
    /// <param name="block">The second block with all but its span and runs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="block"/> is null.</exception>
    public void Split(int end, int start, DocumentBlock block)
    {
        ArgumentNullException.ThrowIfNull(block);
        if (_open is not { } open)
            return;
        PopTo(0);
        var later = _runs.Where(run => run.Span.Start >= start).ToList();
        while (end > open.Span.Start && char.IsWhiteSpace(_text[end - 1]))
            end--;
        if (end > open.Span.Start)
            Add(open, end);
        _runs.Clear();
        _runs.AddRange(later);
        _open = block with { Span = new(start, 0), Runs = [] };
    }

    /// <summary>Appends text that was copied from the source character by character.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="source">The position of the first of them in the source.</param>
    public void Append(ReadOnlySpan<char> text, int source)
    {
        if (text.IsEmpty)
            return;
        Anchor(source);
        _text.Append(text);
    }

    /// <summary>Appends one character that stands for something in the source, such as an entity or white space.</summary>
    /// <param name="character">The character.</param>
    /// <param name="source">The position in the source of what it stands for.</param>
    /// <param name="length">The length in the source of what it stands for.</param>
    public void Append(char character, int source, int length = 1)
    {
        if (length == 1)
            Anchor(source);
        else
            _anchors.Add(new(_text.Length, source, length));
        _text.Append(character);
    }

    /// <summary>Takes the last character of the open block away, such as the hyphen of a word that was divided.</summary>
    public void RemoveLast()
    {
        if (_open is not { } block || _text.Length == block.Span.Start)
            return;
        FlushRun();
        _text.Length--;
        if (_anchors.Count > 0 && _anchors[^1].Readable >= _text.Length)
            _anchors.RemoveAt(_anchors.Count - 1);
        if (_runs.Count > 0 && _runs[^1].Span.End > _text.Length)
            _runs[^1] = _runs[^1] with { Span = SourceSpan.FromBounds(_runs[^1].Span.Start, _text.Length) };
        if (_runs.Count > 0 && _runs[^1].Span.Length == 0)
            _runs.RemoveAt(_runs.Count - 1);
        _runStart = Math.Min(_runStart, _text.Length);
    }

    /// <summary>The last characters of the open block.</summary>
    /// <param name="length">How many at most.</param>
    public string Tail(int length)
    {
        var start = Math.Max(OpenStart, _text.Length - length);
        return _text.ToString(start, _text.Length - start);
    }

    /// <summary>Begins a stretch of text that carries a mark, in addition to those that are open.</summary>
    /// <param name="mark">The mark with all but its span.</param>
    /// <exception cref="ArgumentNullException"><paramref name="mark"/> is null.</exception>
    public void Push(DocumentRun mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        FlushRun();
        _marks.Add(_marks is [.., var outer] ? Combined(outer, mark) : mark);
    }

    /// <summary>Ends the stretch that the last open mark began; without an open mark nothing happens.</summary>
    public void Pop() => PopTo(_marks.Count - 1);

    /// <summary>Ends marks until a number of them is open.</summary>
    /// <param name="count">The number of marks that stay open.</param>
    public void PopTo(int count)
    {
        if (_marks.Count <= Math.Max(0, count))
            return;
        FlushRun();
        _marks.RemoveRange(Math.Max(0, count), _marks.Count - Math.Max(0, count));
    }

    /// <summary>
    /// Gives a stretch of the open block a separate run; runs within it are replaced, and those that reach beyond it are cut.
    /// </summary>
    /// <param name="span">The stretch.</param>
    /// <param name="run">The run with all but its span.</param>
    /// <exception cref="ArgumentNullException"><paramref name="run"/> is null.</exception>
    public void SetRun(SourceSpan span, DocumentRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        FlushRun();
        // Runs are in the order of the text and do not overlap.
        var first = FirstRunEndingAfter(span.Start);
        var end = first;
        while (end < _runs.Count && _runs[end].Span.Start < span.End)
            end++;
        List<DocumentRun> placed = [];
        if (first < end && _runs[first] is var before && before.Span.Start < span.Start)
            placed.Add(before with { Span = SourceSpan.FromBounds(before.Span.Start, span.Start) });
        placed.Add(run with { Span = span });
        if (first < end && _runs[end - 1] is var after && after.Span.End > span.End)
            placed.Add(after with { Span = SourceSpan.FromBounds(span.End, after.Span.End) });
        _runs.RemoveRange(first, end - first);
        _runs.InsertRange(first, placed);
    }

    /// <summary>How many characters from a position on are code; 0 if the character there is none.</summary>
    /// <param name="position">A position in the readable text of the open block.</param>
    internal int CodeAt(int position)
    {
        FlushRun();
        var first = FirstRunEndingAfter(position);
        return first < _runs.Count && _runs[first].Span.Start <= position && (_runs[first].Marks & RunMarks.Code) != 0
            ? _runs[first].Span.End - position
            : 0;
    }

    private int FirstRunEndingAfter(int position)
    {
        var (low, high) = (0, _runs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_runs[middle].Span.End > position)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    /// <summary>The document of what was appended.</summary>
    /// <param name="name">The name that reports show.</param>
    /// <param name="format">The format's name.</param>
    /// <param name="sourceLength">The length of the source in the units that <c>source</c> positions count.</param>
    /// <param name="places">Makes the places of the document from its position map.</param>
    /// <exception cref="ArgumentNullException"><paramref name="places"/> is null.</exception>
    public ArticleDocument Build(string name, string format, int sourceLength, Func<PositionMap, PlaceMap> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        Close();
        return new(name, format, _text.ToString(), _blocks.ToEquatableArray(), places(new([.. _anchors], sourceLength)));
    }

    private void Add(DocumentBlock block, int end)
    {
        var runs = _runs
            .Where(run => run.Span.Start < end)
            .Select(run => run.Span.End > end ? run with { Span = SourceSpan.FromBounds(run.Span.Start, end) } : run);
        _blocks.Add(block with { Span = SourceSpan.FromBounds(block.Span.Start, end), Runs = runs.ToEquatableArray() });
        _runs.Clear();
    }

    private void FlushRun()
    {
        var start = _runStart;
        _runStart = _text.Length;
        if (_marks.Count == 0 || _text.Length <= start || _open is null)
            return;
        var run = _marks[^1] with { Span = SourceSpan.FromBounds(start, _text.Length) };
        if (run.Marks != RunMarks.None || run.Target is not null || run.Note is not null || run.Part is not null || !run.Citations.IsEmpty)
            _runs.Add(run);
    }

    /// <summary>A mark within those that are open, of which the inner one counts where both say something.</summary>
    private static DocumentRun Combined(DocumentRun outer, DocumentRun inner) =>
        outer with
        {
            Marks = outer.Marks | inner.Marks,
            Target = inner.Target ?? outer.Target,
            Note = inner.Note ?? outer.Note,
            Citations = inner.Citations.IsEmpty ? outer.Citations : inner.Citations,
            Part = outer.Part ?? inner.Part,
        };

    private void Anchor(int source)
    {
        if (_anchors.Count == 0 || _anchors[^1].Length != 1 || _anchors[^1].Source - _anchors[^1].Readable != source - _text.Length)
            _anchors.Add(new(_text.Length, source, 1));
    }
}
