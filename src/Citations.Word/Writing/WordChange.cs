using Citations.Articles.Documents;

namespace Citations.Word.Writing;

/// <summary>A change of a few characters: an edit split so that most of its words stay unchanged.</summary>
/// <param name="Span">The characters of the document that go; an empty span inserts.</param>
/// <param name="Insertions">The new text.</param>
internal sealed record WordChange(SourceSpan Span, IReadOnlyList<WordInsertion> Insertions)
{
    /// <summary>The changes of an edit, in their order.</summary>
    internal static List<WordChange> Of(ArticleDocument document, TextEdit edit)
    {
        var old = MarkedCharacters.Of(document.Slice(edit.Span));
        var @new = MarkedCharacters.Of(edit.Replacement);
        List<WordChange> changes = [];
        foreach (var (left, right) in WordAlignment.Of(old.Text, @new.Text))
        {
            var isKept = left.In(old.Text).SequenceEqual(right.In(@new.Text));
            if (isKept && Enumerable.Range(0, left.Length).All(i => old.Marks[left.Start + i] == @new.Marks[right.Start + i]))
                continue;
            changes.Add(new(left with { Start = edit.Span.Start + left.Start }, Inserted(@new, right, MarksAt(old, left.Start))));
        }

        return changes;
    }

    /// <summary>The links of an edit that lead elsewhere: their characters and the new address.</summary>
    internal static IEnumerable<(SourceSpan Span, string Target)> Links(ArticleDocument document, TextEdit edit)
    {
        var @new = MarkedCharacters.Of(edit.Replacement);
        if (@new.Targets.FirstOrDefault(target => target is not null) is not { } address)
            yield break;
        foreach (var run in document.Slice(edit.Span).Runs)
        {
            if (run.Target is { } target && target != address && !@new.Targets.Contains(target))
                yield return (run.Span with { Start = edit.Span.Start + run.Span.Start }, address);
        }
    }

    private static RunMarks MarksAt(MarkedCharacters text, int at) =>
        text.Marks.Length == 0 ? RunMarks.None : text.Marks[Math.Min(at, text.Marks.Length - 1)];

    /// <summary>Characters that are set alike are one insertion.</summary>
    private static List<WordInsertion> Inserted(MarkedCharacters text, SourceSpan span, RunMarks around)
    {
        List<WordInsertion> insertions = [];
        for (var i = span.Start; i < span.End;)
        {
            var first = i++;
            while (i < span.End && text.Marks[i] == text.Marks[first])
                i++;
            insertions.Add(new(text.Text[first..i], text.Marks[first] == around ? null : text.Marks[first]));
        }

        return insertions;
    }
}
