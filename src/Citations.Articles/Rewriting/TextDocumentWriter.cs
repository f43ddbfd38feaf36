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
        var source = new SourcePatches(_markup, document, file.Text);
        List<SourceEdit> patches = [];
        List<Diagnostic> diagnostics = [];
        List<TextEdit> applied = [];
        if (edits.Where(edit => edit.MovedFrom is not null).ToList() is { Count: > 0 } moves)
        {
            if (new EntryMoves(_markup, document, file.Text).Of(moves) is not { } moved)
                diagnostics.Add(Findings.NotMoved(moves[0].Span));
            else if (moved.Exists(part => !encoding.CanHold(part.Text)))
                diagnostics.Add(Findings.NotEncodable(moves[0].Span, encoding.Name));
            else
            {
                patches.AddRange(moved);
                applied.AddRange(moves);
            }
        }

        foreach (var edit in edits.Where(edit => edit.MovedFrom is null))
        {
            var parts = Change.Of(document, edit) is { } change ? source.Of(change) : [];
            if (parts is null)
            {
                diagnostics.Add(Findings.EditOutside(edit.Span));
            }
            else if (parts.Exists(part => patches.Exists(other => Overlap(part.Span, other.Span))))
            {
                diagnostics.Add(Findings.EditsOverlap(edit.Span));
            }
            else if (parts.Exists(part => !encoding.CanHold(part.Text)))
            {
                diagnostics.Add(Findings.NotEncodable(edit.Span, encoding.Name));
            }
            else if (parts.Count > 0)
            {
                patches.AddRange(parts);
                applied.Add(edit);
            }
        }

        return new(
            patches.Count == 0 ? content : encoding.Encode(SourceEdits.Apply(file.Text, patches)),
            applied.OrderBy(edit => edit.Span.Start).ToEquatableArray(),
            [.. diagnostics]
        );
    }

    /// <summary>The changes of the edits of a finding to the file's own text, with the format's markup and escapes.</summary>
    /// <param name="document">The document, as it was read from the file.</param>
    /// <param name="edits">Edits on its readable text, those that move entries all together.</param>
    /// <returns>The changes; none for an edit that changes nothing, or if the document keeps no place in one text file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="edits"/> is null.</exception>
    public IReadOnlyList<SourceEdit> SourceEditsOf(ArticleDocument document, params IEnumerable<TextEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(edits);
        if (document.Places.File is not { Text: var text })
            return [];
        var (moves, others) = (edits.Where(edit => edit.MovedFrom is not null).ToList(), edits.Where(edit => edit.MovedFrom is null));
        return
        [
            .. moves.Count > 0 ? new EntryMoves(_markup, document, text).Of(moves) ?? [] : [],
            .. others.SelectMany(edit =>
                Change.Of(document, edit) is { } change ? new SourcePatches(_markup, document, text).Of(change) ?? [] : []
            ),
        ];
    }

    private static bool Overlap(SourceSpan one, SourceSpan other) => one.Start < other.End && other.Start < one.End || one == other;
}
