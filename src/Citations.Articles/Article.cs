using Citations.Articles.Documents;

namespace Citations.Articles;

/// <summary>An article as a reader of its references sees it: the document, the entries of its reference lists and the citations in its text.</summary>
/// <param name="Document">The document. All spans of entries and citations are positions in its text.</param>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed record Article(ArticleDocument Document)
{
    /// <summary>The name that reports show.</summary>
    public string Name => Document.Name;

    /// <summary>Whether the article has a reference list.</summary>
    public bool HasReferenceList { get; init; }

    /// <summary>The works that the article cites in the order of the text: entries of its reference lists, notes that are references, links in the text; then those of its libraries.</summary>
    public EquatableArray<ReferenceEntry> Entries { get; init; }

    /// <summary>The names of the libraries that the article's keys were looked up in; empty where none was read.</summary>
    public EquatableArray<string> Libraries { get; init; }

    /// <summary>The citations in the order of the text.</summary>
    public EquatableArray<InTextCitation> Citations { get; init; }

    /// <summary>The paragraphs of the running text, without reference lists and code.</summary>
    public EquatableArray<SourceSpan> Paragraphs { get; init; }

    /// <summary>What the reader has to say about the document.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The article with the works of a library that it cites by their keys.</summary>
    /// <param name="name">The library's name, such as its path: findings show it.</param>
    /// <param name="works">The works of the library; their ids are the keys.</param>
    public Article WithLibrary(string name, IEnumerable<Reference> works)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(works);
        return Lists.LibraryEntries.Add(this, name, works);
    }

    /// <summary>The article with a warning that a library could not be read, so that the keys of its text could not be checked.</summary>
    /// <param name="name">The library's name, such as its path.</param>
    /// <param name="problem">What is wrong with it, in a sentence.</param>
    public Article WithoutLibrary(string name, string problem)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(problem);
        return this with { Diagnostics = [.. Diagnostics, Findings.LibraryNotRead(name, problem)] };
    }

    /// <summary>A finding in the manner of a compiler, with its place in the file: <c>article.md(41,1): error CIT0102: message</c>.</summary>
    /// <param name="finding">The finding.</param>
    public string Describe(Diagnostic finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return $"{Name}{(finding.Span is { } span ? $"({Document.PlaceOf(span)})" : "")}: {finding}";
    }
}
