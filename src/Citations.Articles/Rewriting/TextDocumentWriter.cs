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
        foreach (var edit in edits)
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

    /// <summary>The changes of an edit to the file's own text, with the format's markup and escapes.</summary>
    /// <param name="document">The document, as it was read from the file.</param>
    /// <param name="edit">An edit on its readable text.</param>
    /// <returns>The changes; none if the edit changes nothing or the document keeps no place in one text file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="edit"/> is null.</exception>
    public IReadOnlyList<SourceEdit> SourceEditsOf(ArticleDocument document, TextEdit edit)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(edit);
        return document.Places.File is { } file && Change.Of(document, edit) is { } change
            ? new SourcePatches(_markup, document, file.Text).Of(change) ?? []
            : [];
    }

    private static bool Overlap(SourceSpan one, SourceSpan other) => one.Start < other.End && other.Start < one.End || one == other;
}
