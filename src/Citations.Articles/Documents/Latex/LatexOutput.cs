namespace Citations.Articles.Documents.Latex;

/// <summary>
/// The document that a LaTeX reader writes: marks live on when a block ends within their group, and notes follow the block that refers to
/// them.
/// </summary>
internal sealed class LatexOutput(DocumentBuilder builder)
{
    private readonly List<DocumentRun> _marks = [];

    /// <summary>The block that the next text opens.</summary>
    internal DocumentBlock Block { get; set; } = new(BlockKind.Paragraph, default);

    /// <summary>The number of open marks.</summary>
    internal int MarkCount => _marks.Count;

    /// <summary>Whether a block is open.</summary>
    internal bool IsOpen => builder.IsOpen;

    /// <summary>The number of lists, tables and quotations so far.</summary>
    internal int Groups { get; private set; }

    internal int NewGroup() => ++Groups;

    internal void Push(DocumentRun mark)
    {
        _marks.Add(mark);
        if (builder.IsOpen)
            builder.Push(mark);
    }

    internal void PopTo(int count)
    {
        if (count >= _marks.Count)
            return;
        _marks.RemoveRange(count, _marks.Count - count);
        if (builder.IsOpen)
            builder.PopTo(count);
    }

    /// <summary>Takes all open marks away, between two blocks.</summary>
    internal DocumentRun[] TakeMarks()
    {
        DocumentRun[] marks = [.. _marks];
        _marks.Clear();
        return marks;
    }

    /// <summary>Puts marks back that were taken away.</summary>
    internal void PutBack(DocumentRun[] marks) => _marks.AddRange(marks);

    /// <summary>Text that was copied from the source.</summary>
    internal void Append(ReadOnlySpan<char> text, int source)
    {
        if (text.IsEmpty)
            return;
        Open();
        builder.Append(text, source);
    }

    /// <summary>Text that stands for a stretch of the source.</summary>
    internal void Append(ReadOnlySpan<char> text, int source, int length)
    {
        if (text.IsEmpty)
            return;
        Open();
        foreach (var c in text)
            builder.Append(c, source, length);
    }

    /// <summary>A space that stands for white space of any length.</summary>
    internal void Space(int source, int length)
    {
        if (builder.IsOpen && builder.Last is not (' ' or '\n' or '\u2028'))
            builder.Append(' ', source, Math.Max(1, length));
    }

    internal void EndBlock() => builder.Close();

    /// <summary>A separate block whose text is copied as it is.</summary>
    internal void Whole(DocumentBlock block, ReadOnlySpan<char> text, int source)
    {
        builder.Open(block);
        builder.Append(text, source);
        builder.Close();
    }

    private void Open()
    {
        if (builder.IsOpen)
            return;
        builder.Open(Block);
        foreach (var mark in _marks)
            builder.Push(mark);
        // A second paragraph continues its item.
        if (Block.Marker is not null)
            Block = Block with { Marker = null };
        if (Block.Kind is BlockKind.Bibliography)
            Block = Block with { Id = null };
    }
}
