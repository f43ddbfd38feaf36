using Citations.Rendering;

namespace Citations.Articles.Documents;

/// <summary>A text and how each of its characters is set: what an edit compares.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Marks">How each is set.</param>
/// <param name="Targets">Where each leads to; null if it leads nowhere.</param>
internal sealed record MarkedCharacters(string Text, RunMarks[] Marks, string?[] Targets)
{
    /// <summary>The marks that a replacement can have.</summary>
    internal const RunMarks Written = RunMarks.Italic | RunMarks.Bold | RunMarks.Superscript | RunMarks.Subscript | RunMarks.SmallCapitals;

    private static readonly (TextStyle Style, RunMarks Mark)[] Styles =
    [
        (TextStyle.Italic, RunMarks.Italic),
        (TextStyle.Oblique, RunMarks.Italic),
        (TextStyle.Bold, RunMarks.Bold),
        (TextStyle.Superscript, RunMarks.Superscript),
        (TextStyle.Subscript, RunMarks.Subscript),
        (TextStyle.SmallCaps, RunMarks.SmallCapitals),
    ];

    internal static MarkedCharacters Of(MarkedText text)
    {
        var (marks, targets) = (new RunMarks[text.Text.Length], new string?[text.Text.Length]);
        foreach (var run in text.Runs)
        {
            Array.Fill(marks, run.Marks & Written, run.Span.Start, run.Span.Length);
            Array.Fill(targets, run.Target, run.Span.Start, run.Span.Length);
        }

        return new(text.Text, marks, targets);
    }

    internal static MarkedCharacters Of(RichText text)
    {
        var runs = text.Runs();
        var characters = string.Concat(runs.Select(run => run.Text));
        var (marks, targets, at) = (new RunMarks[characters.Length], new string?[characters.Length], 0);
        foreach (var run in runs)
        {
            Array.Fill(marks, MarksOf(run.Style), at, run.Text.Length);
            Array.Fill(targets, run.Target, at, run.Text.Length);
            at += run.Text.Length;
        }

        return new(characters, marks, targets);
    }

    /// <summary>
    /// The text as it would be marked had its author written another in its place: what both share keeps its marks, and what is new takes
    /// those of what it replaces.
    /// </summary>
    /// <param name="text">The other text.</param>
    internal MarkedCharacters Retold(string text)
    {
        var (marks, targets) = (new RunMarks[text.Length], new string?[text.Length]);
        if (Text.Length > 0)
        {
            foreach (var (old, @new) in WordAlignment.Of(Text, text))
            {
                for (var i = 0; i < @new.Length; i++)
                {
                    var from = Math.Clamp(
                        old.Length == @new.Length ? old.Start + i
                            : old.Length == 0 ? old.Start - 1
                            : old.Start,
                        0,
                        Text.Length - 1
                    );
                    (marks[@new.Start + i], targets[@new.Start + i]) = (Marks[from], Targets[from]);
                }
            }
        }

        return new(text, marks, targets);
    }

    /// <summary>Whether a character has marks or leads somewhere.</summary>
    internal bool IsMarked(int at) => Marks[at] != RunMarks.None || Targets[at] is not null;

    /// <summary>Whether a character is set as another.</summary>
    internal bool IsSetAs(int at, MarkedCharacters other, int otherAt) =>
        Marks[at] == other.Marks[otherAt] && Targets[at] == other.Targets[otherAt];

    /// <summary>The parts of a stretch whose characters are set alike.</summary>
    internal IEnumerable<SourceSpan> Runs(int start, int end)
    {
        for (var i = start; i < end;)
        {
            var first = i++;
            while (i < end && IsSetAs(i, this, first))
                i++;
            yield return SourceSpan.FromBounds(first, i);
        }
    }

    /// <summary>A stretch as formatted text, without marks that hold around it anyway.</summary>
    internal RichText ToRich(int start, int end, RunMarks around, bool withTargets)
    {
        List<RichTextNode> nodes = [];
        foreach (var run in Runs(start, end))
        {
            RichTextNode node = new TextRun(Text[run.Start..run.End]);
            if (StyleOf(Marks[run.Start] & ~around) is var style and not TextStyle.None)
                node = new StyledSpan(style, [node]);
            nodes.Add(withTargets && Targets[run.Start] is { } target ? new LinkSpan(target, [node]) : node);
        }

        return new(nodes.ToEquatableArray());
    }

    private static RunMarks MarksOf(TextStyle style)
    {
        var marks = RunMarks.None;
        foreach (var (flag, mark) in Styles)
        {
            if ((style & flag) != 0)
                marks |= mark;
        }

        return marks;
    }

    private static TextStyle StyleOf(RunMarks marks)
    {
        var style = TextStyle.None;
        foreach (var (flag, mark) in Styles)
        {
            if (flag != TextStyle.Oblique && (marks & mark) != 0)
                style |= flag;
        }

        return style;
    }
}
