using System.Security.Cryptography;
using System.Text;
using Citations.Articles;
using Citations.Cli.Checking;
using Citations.Cli.Input;

namespace Citations.Cli.Bulk;

/// <summary>A document of a stream with its content, or why there is none.</summary>
/// <param name="Document">The document.</param>
/// <param name="Bytes">The content; empty if there is none.</param>
/// <param name="Problem">Why there is none.</param>
internal sealed record BulkContent(BulkDocument Document, byte[] Bytes, string? Problem)
{
    /// <summary>The SHA-256 hash of the content, of a line that is not a document that of the line; null if there is none.</summary>
    internal string? Hash { get; } =
        Document.Kind == BulkKind.Line ? Document.Content
        : Problem is null ? Convert.ToHexStringLower(SHA256.HashData(Bytes))
        : null;

    /// <summary>The key of its verdict.</summary>
    internal VerdictKey Key => VerdictKey.Of(Document.Id, Kind, Hash);

    /// <summary>The kind of its verdict: an article's or a reference's.</summary>
    internal string Kind => Document.Kind == BulkKind.Reference ? "reference" : "article";

    /// <summary>Reads the content of a document.</summary>
    internal static async Task<BulkContent> ReadAsync(BulkDocument document, Terminal terminal, CancellationToken cancellationToken)
    {
        if (document.Problem is { } known)
            return new(document, [], known);
        if (document.Kind != BulkKind.Path)
        {
            var bytes = Encoding.UTF8.GetBytes(document.Content);
            return bytes.Length <= InputFile.MaxArticleBytes
                ? new(document, bytes, null)
                : new(document, [], $"The text is larger than {InputFile.MaxArticleBytes / (1024 * 1024)} MB, the maximum size.");
        }

        try
        {
            // The standard input is where the paths come from.
            if (document.Content == "-")
                throw new CannotRunException("'-' is not a path.");
            return new(
                document,
                await InputFile.ReadBytesAsync(document.Content, InputFile.MaxArticleBytes, terminal, cancellationToken),
                null
            );
        }
        catch (Exception problem) when (problem is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return new(document, [], ErrorBoundary.Sentence(problem));
        }
    }

    /// <summary>The content as the source of a check.</summary>
    internal ArticleSource ToSource() =>
        new(Document.Id, Document.Kind == BulkKind.Path ? Document.Content : "-", () => Task.FromResult(Read()))
        {
            Refusal = Document.Kind == BulkKind.Path ? null : "A text of a stream opens no files; name the library with --bibliography.",
            Ignores = Document.Kind == BulkKind.Reference ? SingleReference.Ignores : [],
        };

    private Article Read()
    {
        if (Document.Kind != BulkKind.Reference)
            return KnownReaders.Read(Bytes, Document.Kind == BulkKind.Path ? Document.Content : Document.Name ?? "article.md");
        var article = SingleReference.Read(Document.Content);
        return article.Entries.Count == 1 ? article : throw SingleReference.NotOne();
    }
}
