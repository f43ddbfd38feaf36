using Citations.Articles.Documents;
using Citations.Articles.InText;
using Citations.Articles.Lists;

namespace Citations.Articles;

/// <summary>
/// An article as a reader of its references sees it: the document, the entries of its reference lists and the citations in its text.
/// </summary>
/// <param name="Document">The document. All spans of entries and citations are positions in its text.</param>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed record Article(ArticleDocument Document)
{
    /// <summary>The name that reports show.</summary>
    public string Name => Document.Name;

    /// <summary>Whether the article has a reference list.</summary>
    public bool HasReferenceList { get; init; }

    /// <summary>
    /// The works that the article cites in the order of the text: entries of its reference lists, notes that are references, links in the
    /// text; then those of its libraries.
    /// </summary>
    public EquatableArray<ReferenceEntry> Entries { get; init; }

    /// <summary>The names of the libraries that the article's keys were looked up in; empty if none was read.</summary>
    public EquatableArray<string> Libraries { get; init; }

    /// <summary>The citations in the order of the text.</summary>
    public EquatableArray<InTextCitation> Citations { get; init; }

    /// <summary>The paragraphs of the running text, without reference lists and code.</summary>
    public EquatableArray<SourceSpan> Paragraphs { get; init; }

    /// <summary>The reader's findings about the document.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>
    /// A finding in the manner of a compiler, with its place in the file: <c>article.md(41,1): error CIT0102: message</c>.
    /// </summary>
    /// <param name="finding">The finding.</param>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public string Describe(Diagnostic finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return $"{Name}{(finding.Span is { } span ? $"({Document.PlaceOf(span)})" : "")}: {finding}";
    }
}
