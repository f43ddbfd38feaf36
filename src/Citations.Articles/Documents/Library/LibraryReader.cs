using Citations.Formats;

namespace Citations.Articles.Documents.Library;

/// <summary>
/// Reads a library of references, such as a BibTeX or RIS file, as a document whose blocks are its works. Formats that a file's extension
/// does not show (JSON, XML, YAML, CSV) are recognised by their content.
/// </summary>
public sealed class LibraryReader : IDocumentReader
{
    private static readonly string[] OwnExtensions = [".bib", ".bibtex", ".biblatex", ".ris", ".nbib", ".enw"];
    private static readonly string[] SharedExtensions = [".json", ".xml", ".yaml", ".yml", ".csv", ".tsv", ".cff"];
    private readonly ReferenceFormat[] _others;

    /// <summary>Makes a reader of the formats of <see cref="ReferenceFormat.All"/> and others.</summary>
    /// <param name="others">The other formats.</param>
    public LibraryReader(params IEnumerable<ReferenceFormat> others) => _others = [.. others];

    /// <summary>The reader of the formats of <see cref="ReferenceFormat.All"/>.</summary>
    public static LibraryReader Instance { get; } = new();

    /// <inheritdoc/>
    public string Format => "library";

    /// <inheritdoc/>
    public bool CanRead(string? name, ReadOnlySpan<byte> start)
    {
        var extension = Path.GetExtension(name)?.ToLowerInvariant() ?? "";
        return OwnExtensions.Contains(extension)
            || (
                SharedExtensions.Contains(extension)
                && start.Length > 0
                && ReferenceFormat.Detect(System.Text.Encoding.UTF8.GetString(start), _others) is not null
            );
    }

    /// <inheritdoc/>
    public ArticleDocument Read(ReadOnlyMemory<byte> content, string name, DocumentReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(name);
        var text = DecodedText.Of(content);
        var document = Read(text.Text, name);
        return document with
        {
            Metadata = document.Metadata with { Encoding = text.EncodingName },
            Diagnostics = [.. document.Diagnostics, .. text.Diagnostics],
        };
    }

    /// <summary>Reads a library that is text already.</summary>
    /// <param name="text">The file's characters.</param>
    /// <param name="name">The name that reports show.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ArticleDocument Read(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        var places = new TextPlaceMap(new(text, name), new([new(0, 0, 1)], text.Length));
        try
        {
            var library = ReferenceLibrary.Parse(text, null, _others);
            return new(name, Format, text, LibraryBlocks.Of(text, library.References).ToEquatableArray(), places)
            {
                Diagnostics = library.Diagnostics,
            };
        }
        catch (FormatException problem)
        {
            return new(name, Format, "", [], places) { Diagnostics = [Findings.NoLibrary(name, problem.Message)] };
        }
    }
}
