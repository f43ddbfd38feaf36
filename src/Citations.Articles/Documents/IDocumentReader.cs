namespace Citations.Articles.Documents;

/// <summary>Reads documents of one format. Readers are the only code that knows the format's markup.</summary>
/// <threadsafety>Implementations hold no state: safe to share between threads.</threadsafety>
public interface IDocumentReader
{
    /// <summary>The format's name in lower case, such as <c>markdown</c>, <c>html</c> or <c>docx</c>.</summary>
    string Format { get; }

    /// <summary>Whether a file looks like this reader's format.</summary>
    /// <param name="name">The file's name or path; its extension counts. Null if the content comes without one.</param>
    /// <param name="start">The first bytes of the file, up to 4,096.</param>
    bool CanRead(string? name, ReadOnlySpan<byte> start);

    /// <summary>Reads a document. Never throws on any content: what cannot be read is a diagnostic of the document.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="name">The name that reports show.</param>
    /// <param name="options">Limits and what the reader may look at.</param>
    /// <exception cref="OperationCanceledException">The token of the options was cancelled.</exception>
    ArticleDocument Read(ReadOnlyMemory<byte> content, string name, DocumentReadOptions options);
}
