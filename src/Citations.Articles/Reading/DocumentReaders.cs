using System.Collections.Immutable;
using Citations.Articles.Documents;
using Citations.Articles.Documents.Html;
using Citations.Articles.Documents.Jats;
using Citations.Articles.Documents.Latex;
using Citations.Articles.Documents.Library;
using Citations.Articles.Documents.Markdown;
using Citations.Articles.Documents.Notebook;
using Citations.Articles.Documents.PlainText;

namespace Citations.Articles;

/// <summary>The readers that a file's reader is chosen from.</summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed class DocumentReaders
{
    private const int SniffedBytes = 4096;
    private readonly ImmutableArray<IDocumentReader> _readers;

    private DocumentReaders(ImmutableArray<IDocumentReader> readers) => _readers = readers;

    /// <summary>The readers of this package.</summary>
    public static DocumentReaders Default { get; } =
        new([
            LibraryReader.Instance,
            JatsReader.Instance,
            HtmlReader.Instance,
            LatexReader.Instance,
            NotebookReader.Instance,
            MarkdownReader.Instance,
            PlainTextReader.Instance,
        ]);

    /// <summary>The names of the formats that can be read.</summary>
    public IEnumerable<string> Formats => _readers.Select(reader => reader.Format);

    /// <summary>These readers and others, such as those of another package; the others are asked first.</summary>
    /// <param name="readers">The other readers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="readers"/> is null.</exception>
    public DocumentReaders With(params IEnumerable<IDocumentReader> readers)
    {
        ArgumentNullException.ThrowIfNull(readers);
        return new([.. readers, .. _readers]);
    }

    /// <summary>The reader of a format by its name; null if there is none.</summary>
    /// <param name="format">The format's name, such as <c>markdown</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
    public IDocumentReader? Named(string format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return _readers.FirstOrDefault(reader => reader.Format == format);
    }

    /// <summary>Whether a reader knows a file by the extension of its name.</summary>
    /// <param name="name">The file's name or path.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool KnowsName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Path.HasExtension(name) && _readers.Any(reader => reader.CanRead(name, []));
    }

    /// <summary>The first reader that can read a file; null if none can.</summary>
    /// <param name="content">The file.</param>
    /// <param name="name">The file's name.</param>
    public IDocumentReader? For(ReadOnlyMemory<byte> content, string? name)
    {
        var start = content.Span[..Math.Min(content.Length, SniffedBytes)];
        foreach (var reader in _readers)
        {
            if (reader.CanRead(name, start))
                return reader;
        }

        return null;
    }

    /// <summary>Reads a file. A file that no reader can read gives a document without text and an error (CIT0001).</summary>
    /// <param name="content">The file.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="options">Limits of the readers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="options"/> is null.</exception>
    public ArticleDocument Read(ReadOnlyMemory<byte> content, string name, DocumentReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(options);
        if (For(content, name) is { } reader)
            return reader.Read(content, name, options);
        var builder = new DocumentBuilder();
        return builder.Build(name, "unknown", 0, positions => new TextPlaceMap(new("", name), positions)) with
        {
            Diagnostics = [Findings.Unreadable(name, Formats)],
        };
    }
}
