namespace Citations.Articles.Documents;

/// <summary>A stretch of readable text with its marks, such as one reference entry.</summary>
/// <param name="Text">The characters, without markup.</param>
/// <param name="Runs">The stretches that carry a mark, in their order; positions are counted from the start of
/// <paramref name="Text"/>.</param>
public sealed record MarkedText(string Text, EquatableArray<DocumentRun> Runs)
{
    /// <summary>Text without marks.</summary>
    /// <param name="text">The characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static MarkedText Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, []);
    }

    /// <summary>A stretch of the text with its marks.</summary>
    /// <param name="span">The stretch.</param>
    public MarkedText Slice(SourceSpan span)
    {
        List<DocumentRun> runs = [];
        foreach (var run in Runs)
        {
            var (start, end) = (Math.Max(run.Span.Start, span.Start), Math.Min(run.Span.End, span.End));
            if (start < end)
                runs.Add(run with { Span = SourceSpan.FromBounds(start - span.Start, end - span.Start) });
        }

        return new(Text.Substring(span.Start, span.Length), runs.ToEquatableArray());
    }

    /// <summary>The stretches that carry a mark.</summary>
    internal IEnumerable<SourceSpan> Stretches(RunMarks mark) => Runs.Where(run => (run.Marks & mark) != 0).Select(run => run.Span);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
