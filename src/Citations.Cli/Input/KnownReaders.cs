using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Pdf;
using Citations.Word;

namespace Citations.Cli.Input;

/// <summary>The readers of articles that the tool knows: those of all packages.</summary>
internal static class KnownReaders
{
    internal static DocumentReaders All { get; } = DocumentReaders.Default.With(WordReader.Instance, PdfReader.Instance);

    /// <summary>Reads an article; <c>-</c> is the standard input, whose content tells its format, or Markdown.</summary>
    internal static Article Read(byte[] content, string path) => ArticleReader.Read(Document(content, path));

    /// <summary>Reads the document of an article; <c>-</c> is the standard input, whose content tells its format, or Markdown.</summary>
    internal static ArticleDocument Document(ReadOnlyMemory<byte> content, string path) =>
        path == "-" && All.For(content, "stdin.md") is { } reader
            ? reader.Read(content, "stdin", DocumentReadOptions.Default)
            : All.Read(content, path == "-" ? "stdin" : path, DocumentReadOptions.Default);
}
