using Citations.Articles.Documents;

namespace Citations.Articles.Rewriting;

/// <summary>Applies edits to documents of one format and touches nothing else: what no edit names stays byte for byte as it was.</summary>
/// <threadsafety>Implementations hold no state: safe to share between threads.</threadsafety>
public interface IDocumentWriter
{
    /// <summary>The format's name, as that of its reader: see <see cref="IDocumentReader.Format"/>.</summary>
    string Format { get; }

    /// <summary>
    /// Applies edits to a document. Never throws on any content: an edit that cannot be applied is a diagnostic, and all others are
    /// applied.
    /// </summary>
    /// <param name="content">The file that the document was read from.</param>
    /// <param name="document">The document.</param>
    /// <param name="edits">The edits, in any order; of two that overlap the later one in the list is left out.</param>
    RewrittenDocument Write(ReadOnlyMemory<byte> content, ArticleDocument document, IReadOnlyList<TextEdit> edits);
}
