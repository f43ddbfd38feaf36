using System.Collections.Immutable;
using Citations.Articles.Documents;

namespace Citations.Articles.Rewriting;

/// <summary>The writers that a document's writer is chosen from.</summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed class DocumentWriters
{
    private readonly ImmutableArray<IDocumentWriter> _writers;

    private DocumentWriters(ImmutableArray<IDocumentWriter> writers) => _writers = writers;

    /// <summary>The writers of this package: Markdown, plain text, HTML, LaTeX and notebooks.</summary>
    public static DocumentWriters Default { get; } =
        new([
            TextDocumentWriter.Markdown,
            TextDocumentWriter.PlainText,
            TextDocumentWriter.Html,
            TextDocumentWriter.Latex,
            TextDocumentWriter.Notebook,
        ]);

    /// <summary>These writers and others, such as those of another package; the others come first.</summary>
    /// <param name="writers">The other writers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writers"/> is null.</exception>
    public DocumentWriters With(params IEnumerable<IDocumentWriter> writers)
    {
        ArgumentNullException.ThrowIfNull(writers);
        return new([.. writers, .. _writers]);
    }

    /// <summary>The writer of a format by its name; null if it cannot be written, such as PDF.</summary>
    /// <param name="format">The format's name, such as <c>markdown</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
    public IDocumentWriter? Named(string format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return _writers.FirstOrDefault(writer => writer.Format == format);
    }

    /// <summary>
    /// Applies edits to a document; where its format cannot be written, no edit is applied and a diagnostic (CIT0009) says so.
    /// </summary>
    /// <param name="content">The file that the document was read from.</param>
    /// <param name="document">The document.</param>
    /// <param name="edits">The edits.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public RewrittenDocument Write(ReadOnlyMemory<byte> content, ArticleDocument document, IReadOnlyList<TextEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Named(document.Format) is { } writer
            ? writer.Write(content, document, edits)
            : new(content, [], [Findings.NotWritable(document.Format)]);
    }
}
