using Citations.Articles.Documents;

namespace Citations.Articles.Rewriting;

/// <summary>
/// Applies edits to the source of a text format. Marks and links that an edit does not change stay as their author wrote them.
/// </summary>
public sealed class TextDocumentWriter : IDocumentWriter
{
    private readonly TextMarkup _markup;

    private TextDocumentWriter(string format, TextMarkup markup) => (Format, _markup) = (format, markup);

    /// <summary>Writes Markdown.</summary>
    public static TextDocumentWriter Markdown { get; } = new("markdown", TextMarkups.Markdown);

    /// <summary>Writes plain text.</summary>
    public static TextDocumentWriter PlainText { get; } = new("text", TextMarkups.PlainText);

    /// <summary>Writes HTML.</summary>
    public static TextDocumentWriter Html { get; } = new("html", TextMarkups.Html);

    /// <summary>Writes LaTeX; files that a document includes are not changed.</summary>
    public static TextDocumentWriter Latex { get; } = new("latex", TextMarkups.Latex);

    /// <summary>Writes the Markdown cells of Jupyter notebooks.</summary>
    public static TextDocumentWriter Notebook { get; } = new("notebook", TextMarkups.Notebook);

    /// <inheritdoc/>
    public string Format { get; }

    /// <inheritdoc/>
    public RewrittenDocument Write(ReadOnlyMemory<byte> content, ArticleDocument document, IReadOnlyList<TextEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(edits);
        if (document.Places.File is not { } file)
            return new(content, [], [Findings.NotWritable(document.Format)]);
        var encoding = EncodedText.Of(content, document.Metadata.Encoding).Encoding;
        List<(SourceSpan Span, string Text, TextEdit Edit)> patches = [];
        List<Diagnostic> diagnostics = [];
        List<TextEdit> applied = [];
        foreach (var edit in edits)
        {
            var parts = Change.Of(document, edit) is { } change ? Patches(document, file.Text, change) : [];
            var problem =
                parts is null ? Findings.EditOutside(edit.Span)
                : parts.Exists(part => patches.Exists(other => Overlap(part.Span, other.Span))) ? Findings.EditsOverlap(edit.Span)
                : parts.Exists(part => !encoding.CanHold(part.Text)) ? Findings.NotEncodable(edit.Span, encoding.Name)
                : null;
            if (problem is not null)
            {
                diagnostics.Add(problem);
                continue;
            }

            patches.AddRange(parts!.Select(part => (part.Span, part.Text, edit)));
            if (parts!.Count > 0)
                applied.Add(edit);
        }

        if (patches.Count == 0)
            return new(content, [], [.. diagnostics]);
        return new(
            encoding.Encode(SourceEdits.Apply(file.Text, patches.Select(patch => new SourceEdit(patch.Span, patch.Text)))),
            applied.OrderBy(edit => edit.Span.Start).ToEquatableArray(),
            [.. diagnostics]
        );
    }

    /// <summary>The changes of an edit to the file's own text, with the format's markup and escapes.</summary>
    /// <param name="document">The document, as it was read from the file.</param>
    /// <param name="edit">An edit on its readable text.</param>
    /// <returns>The changes; none if the edit changes nothing or the document keeps no place in one text file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="edit"/> is null.</exception>
    public IReadOnlyList<SourceEdit> SourceEditsOf(ArticleDocument document, TextEdit edit)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(edit);
        if (document.Places.File is not { } file || Change.Of(document, edit) is not { } change)
            return [];
        return [.. (Patches(document, file.Text, change) ?? []).Select(patch => new SourceEdit(patch.Span, patch.Text))];
    }

    private static bool Overlap(SourceSpan one, SourceSpan other) => one.Start < other.End && other.Start < one.End || one == other;

    /// <summary>The stretches of the source that a change replaces; null if it lies in another file.</summary>
    private List<(SourceSpan Span, string Text)>? Patches(ArticleDocument document, string source, Change change)
    {
        if (change.Span.Length == 0)
            return Insertion(document, source, change);
        List<(SourceSpan Span, RunMarks Marks, bool IsBare)> segments = [];
        for (var i = change.OldStart; i < change.OldEnd;)
        {
            var first = i++;
            while (
                i < change.OldEnd && change.Old.Marks[i] == change.Old.Marks[first] && change.Old.Targets[i] == change.Old.Targets[first]
            )
                i++;
            var span = SourceSpan.FromBounds(change.Span.Start + first - change.OldStart, change.Span.Start + i - change.OldStart);
            if (document.Places.InFile(span) is not { } place)
                return null;
            var marks = change.Old.Marks[first];
            var isMarked = marks != RunMarks.None || change.Old.Targets[first] is not null;
            var around =
                isMarked && first >= change.FirstOwn && i <= change.LastOwn && IsWholeRun(change.Old, first, i)
                    ? _markup.Unwrap(source, place, marks)
                    : null;
            segments.Add((around ?? place, marks, !isMarked || around is not null));
        }

        // What is as it was needs none of its marks taken off.
        if (segments is [var only] && !NeedsOtherMarks(change, only.Marks))
            return [Patch(source, change, document.Places.InFile(change.Span)!.Value, only.Marks, withTargets: false)];
        var target = Math.Max(0, segments.FindIndex(segment => segment.IsBare));
        return
        [
            .. segments.Select(
                (segment, i) =>
                    i == target
                        ? Patch(source, change, segment.Span, segment.IsBare ? RunMarks.None : segment.Marks, segment.IsBare)
                        : (segment.Span, "")
            ),
        ];
    }

    private (SourceSpan Span, string Text) Patch(string source, Change change, SourceSpan place, RunMarks around, bool withTargets) =>
        (
            place,
            change.NewStart == change.NewEnd
                ? ""
                : _markup.Render(change.New.ToRich(change.NewStart, change.NewEnd, around, withTargets), source, place)
        );

    private static bool NeedsOtherMarks(Change change, RunMarks marks)
    {
        var oldTarget = change.Old.Targets[change.OldStart];
        for (var i = change.NewStart; i < change.NewEnd; i++)
        {
            if (change.New.Marks[i] != marks || (change.New.Targets[i] is { } target && oldTarget is not null && target != oldTarget))
                return true;
        }

        return false;
    }

    private static bool IsWholeRun(MarkedCharacters text, int start, int end) =>
        (start == 0 || text.Marks[start - 1] != text.Marks[start] || text.Targets[start - 1] != text.Targets[start])
        && (end == text.Marks.Length || text.Marks[end] != text.Marks[start] || text.Targets[end] != text.Targets[start]);

    /// <summary>
    /// New characters join the neighbour whose marks and link they share; otherwise they are between both. None are written where one link
    /// would be within another.
    /// </summary>
    private List<(SourceSpan Span, string Text)>? Insertion(ArticleDocument document, string source, Change change)
    {
        var at = change.Span.Start;
        var (marks, target) = (change.New.Marks[change.NewStart], change.New.Targets[change.NewStart]);
        var (targetBefore, targetAfter) = (TargetAt(document, at - 1), TargetAt(document, at));
        var joinsNext =
            (
                change.OldStart < change.Old.Marks.Length
                && change.Old.Marks[change.OldStart] == marks
                && (change.OldStart == 0 || change.Old.Marks[change.OldStart - 1] != marks)
            ) || (target is not null && target == targetAfter && target != targetBefore);
        var before = at > 0 && !joinsNext ? document.Places.InFile(new(at - 1, 1)) : null;
        var place =
            before?.End
            ?? document.Places.InFile(new(Math.Min(at, Math.Max(0, document.Text.Length - 1)), Math.Min(1, document.Text.Length)))?.Start;
        if (place is not { } position)
            return null;
        var around =
            joinsNext && change.OldStart < change.Old.Marks.Length ? change.Old.Marks[change.OldStart]
            : change.OldStart > 0 ? change.Old.Marks[change.OldStart - 1]
            : RunMarks.None;
        var link = before is null ? targetAfter : targetBefore;
        var withTargets =
            link is null || change.New.Targets[change.NewStart..change.NewEnd].Any(other => other is not null && other != link);
        return link is not null && withTargets ? [] : [Patch(source, change, new(position, 0), around, withTargets)];
    }

    private static string? TargetAt(ArticleDocument document, int at) =>
        at < 0 || at >= document.Text.Length ? null : MarkedCharacters.Of(document.Slice(new(at, 1))).Targets[0];
}
