namespace Citations.Articles.Documents.Notebook;

/// <summary>The places of a notebook: line and column within a cell, and the characters of the file.</summary>
/// <param name="file">The file.</param>
/// <param name="cells">The cells that hold text, each with the position of its first character in the readable text.</param>
internal sealed class NotebookPlaceMap(SourceText file, IReadOnlyList<(int Start, NotebookCell Cell, PlaceMap Places)> cells) : PlaceMap
{
    /// <inheritdoc/>
    public override SourceText File => file;

    /// <inheritdoc/>
    public override SourcePlace PlaceOf(SourceSpan span)
    {
        if (cells.Count == 0)
            return new();
        var (low, high) = (0, cells.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (cells[middle].Start <= span.Start)
                low = middle;
            else
                high = middle - 1;
        }

        var (start, cell, places) = cells[low];
        var end = low + 1 < cells.Count ? Math.Max(span.Start, Math.Min(span.End, cells[low + 1].Start - 2)) : span.End;
        var place = places.PlaceOf(SourceSpan.FromBounds(Math.Max(0, span.Start - start), Math.Max(0, end - start)));
        return place with { Part = $"cell {cell.Number}", Span = place.Span is { } inner ? cell.Positions.ToSource(inner) : null };
    }

    /// <inheritdoc/>
    public override SourceSpan? InFile(SourceSpan span) => PlaceOf(span).Span;
}
