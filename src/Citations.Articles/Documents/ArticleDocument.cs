namespace Citations.Articles.Documents;

/// <summary>
/// One document of any format as everything after its reader sees it: readable text without markup, cut into blocks, with the marks
/// that matter to references as runs. All positions in the model, of entries, citations and findings, are positions in <see cref="Text"/>;
/// <see cref="PlaceOf"/> gives their places in the file.
/// </summary>
/// <param name="Name">The name that reports show, such as the file's path.</param>
/// <param name="Format">The format's name, such as <c>markdown</c>: see <see cref="IDocumentReader.Format"/>.</param>
/// <param name="Text">The readable text of all blocks in reading order, separated by blank lines.</param>
/// <param name="Blocks">The blocks in the order of the text; they do not overlap.</param>
/// <param name="Places">Where each position of the text lies in the file.</param>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed record ArticleDocument(string Name, string Format, string Text, EquatableArray<DocumentBlock> Blocks, PlaceMap Places)
{
    /// <summary>The facts that the document states outside its text: libraries, style and language.</summary>
    public DocumentMetadata Metadata { get; init; } = DocumentMetadata.None;

    /// <summary>
    /// What the reader has to say about the file, such as an encoding that is not UTF-8 or a part that could not be read.
    /// </summary>
    public EquatableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>Where a stretch of <see cref="Text"/> lies in the file.</summary>
    /// <param name="span">A stretch of the text.</param>
    public SourcePlace PlaceOf(SourceSpan span) => Places.PlaceOf(span);

    /// <summary>A stretch of the text with its marks; the positions of the runs are counted from its start.</summary>
    /// <param name="span">A stretch of the text.</param>
    public MarkedText Slice(SourceSpan span)
    {
        List<DocumentRun> runs = [];
        char[]? text = null;
        for (var i = FirstBlockEndingAfter(span.Start); i < Blocks.Count && Blocks[i].Span.Start < span.End; i++)
        {
            // A page may have its head within an entry: what is no part of the article is white space there.
            if (Blocks[i] is { Kind: BlockKind.Surroundings, Span: var aside } && span.Start < aside.Start && aside.End < span.End)
                (text ??= Text.ToCharArray(span.Start, span.Length)).AsSpan(aside.Start - span.Start, aside.Length).Fill(' ');
            foreach (var run in Blocks[i].Runs)
            {
                var (start, end) = (Math.Max(run.Span.Start, span.Start), Math.Min(run.Span.End, span.End));
                if (start < end)
                    runs.Add(run with { Span = SourceSpan.FromBounds(start - span.Start, end - span.Start) });
            }
        }

        return new(text is null ? Text.Substring(span.Start, span.Length) : new(text), runs.ToEquatableArray());
    }

    /// <summary>The block that a position is in; null if it is between blocks.</summary>
    internal DocumentBlock? BlockAt(int position) =>
        FirstBlockEndingAfter(position) is var i && i < Blocks.Count && Blocks[i].Span.Start <= position ? Blocks[i] : null;

    private int FirstBlockEndingAfter(int position)
    {
        var (low, high) = (0, Blocks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Blocks[middle].Span.End > position)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
