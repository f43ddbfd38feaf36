namespace Citations.Articles.Documents;

/// <summary>
/// The position in a source of each position in the readable text that was taken from it. Stretches that were copied character by character
/// are one anchor each; what was left out lies between them.
/// </summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed class PositionMap
{
    private readonly SourceAnchor[] _anchors;
    private readonly int _sourceLength;

    internal PositionMap(SourceAnchor[] anchors, int sourceLength) => (_anchors, _sourceLength) = (anchors, sourceLength);

    /// <summary>The stretch of the source that a stretch of the readable text was taken from, with the marks inside it.</summary>
    /// <param name="span">A stretch of the readable text.</param>
    public SourceSpan ToSource(SourceSpan span)
    {
        var first = SourceOf(span.Start, isEnd: false);
        var last = span.Length > 0 ? SourceOf(span.End - 1, isEnd: true) : first;
        return SourceSpan.FromBounds(first, Math.Clamp(last, first, _sourceLength));
    }

    /// <summary>Where a character begins in the source, or where it ends.</summary>
    private int SourceOf(int position, bool isEnd)
    {
        if (_anchors.Length == 0)
            return 0;
        var (low, high) = (0, _anchors.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_anchors[middle].Readable <= position)
                low = middle;
            else
                high = middle - 1;
        }

        var anchor = _anchors[low];
        if (isEnd && anchor.Length > 1 && position == anchor.Readable)
            return Math.Min(anchor.Source + anchor.Length, _sourceLength);
        // A character that stands for several of the source (an entity, a space) must not reach into what follows.
        var next = low + 1 < _anchors.Length ? _anchors[low + 1].Source : _sourceLength;
        return Math.Clamp(anchor.Source + position - anchor.Readable, 0, Math.Max(anchor.Source, next - 1)) + (isEnd ? 1 : 0);
    }
}
