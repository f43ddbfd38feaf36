using Citations.Articles.Documents;

namespace Citations.Articles.Rewriting;

/// <summary>
/// Moves entries of a list in a text file with all that belongs to them: their markup as it is written, attributes, labels and comments.
/// </summary>
/// <param name="markup">The markup of the format.</param>
/// <param name="document">The document.</param>
/// <param name="source">The text of its file.</param>
internal sealed class EntryMoves(TextMarkup markup, ArticleDocument document, string source)
{
    /// <summary>The edits that make moves which belong together; null where they cannot be made.</summary>
    internal List<SourceEdit>? Of(IReadOnlyList<TextEdit> moves)
    {
        var places = moves.Select(move => move.Span).OrderBy(span => span.Start).ToList();
        if (!places.SequenceEqual(moves.Select(move => move.MovedFrom!.Value).OrderBy(span => span.Start)))
            return null;
        var cores = places.ConvertAll(document.Places.InFile);
        if (cores.Contains(null) || !IsAlone(places) || markup.Units(source, cores.ConvertAll(core => core!.Value)) is not { } units)
            return null;
        var unitOf = places.Zip(units).ToDictionary(pair => pair.First, pair => pair.Second);
        List<SourceEdit> edits = [];
        foreach (var move in moves)
        {
            var (to, from) = (unitOf[move.Span], unitOf[move.MovedFrom!.Value]);
            if (Changed(move, from) is not { } text)
                return null;
            if (!to.In(source).SequenceEqual(text))
                edits.Add(new(to, text));
        }

        return edits;
    }

    /// <summary>The source of an entry that moves, with what its edit changes in it.</summary>
    private string? Changed(TextEdit move, SourceSpan unit)
    {
        var text = unit.In(source).ToString();
        var own = move.MovedFrom!.Value;
        if (MovedText.IsAsItWas(document, move) || Change.Of(document, new(own, move.Replacement)) is not { } change)
            return text;
        return new SourcePatches(markup, document, source).Of(change) is { } patches
            ? SourceEdits.Apply(
                text,
                patches.ConvertAll(patch => patch with { Span = patch.Span with { Start = patch.Span.Start - unit.Start } })
            )
            : null;
    }

    /// <summary>Whether nothing else is read in the lines of the entries.</summary>
    private bool IsAlone(List<SourceSpan> places)
    {
        var before = document.Text.AsSpan(0, places[0].Start).TrimEnd(" \t\u00A0");
        var after = document.Text.AsSpan(places[^1].End).TrimStart(" \t\u00A0");
        return (before.IsEmpty || before[^1] is '\n' or '\u2028') && (after.IsEmpty || after[0] is '\n' or '\u2028');
    }
}
