using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Pdf;
using Citations.Word;

namespace Citations.Cli.Input;

/// <summary>The readers of articles that the tool knows: those of all packages.</summary>
internal static class KnownReaders
{
    internal static DocumentReaders All { get; } = DocumentReaders.Default.With(WordReader.Instance, PdfReader.Instance);

    /// <summary>
    /// Reads an article from a file, with the files that it includes; <c>-</c> is the standard input, whose content determines its format,
    /// or Markdown.
    /// </summary>
    internal static Article ReadFile(byte[] content, string path) =>
        path == "-" ? Read(content, path) : ArticleReader.Read(All.Read(content, path, OptionsOf(path)));

    /// <summary>The options that let an article in a file include what lies in its folder.</summary>
    internal static DocumentReadOptions OptionsOf(string path) =>
        DocumentReadOptions.Default with { OpenText = new IncludedFiles(path).Open };

    /// <summary>Reads an article whose name is not a file's: nothing beside it is opened.</summary>
    internal static Article Read(byte[] content, string path) => ArticleReader.Read(Document(content, path));

    /// <summary>
    /// Reads the document of an article; <c>-</c> is the standard input, whose content determines its format, or Markdown.
    /// </summary>
    internal static ArticleDocument Document(ReadOnlyMemory<byte> content, string path) =>
        path == "-" && All.For(content, "stdin.md") is { } reader
            ? reader.Read(content, "stdin", DocumentReadOptions.Default)
            : All.Read(content, path == "-" ? "stdin" : path, DocumentReadOptions.Default);
}
