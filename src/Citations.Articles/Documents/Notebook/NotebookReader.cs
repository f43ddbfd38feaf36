using System.Text;
using Citations.Articles.Documents.Markdown;

namespace Citations.Articles.Documents.Notebook;

/// <summary>Reads Jupyter notebooks: their Markdown cells are the article, each a separate part; code is not read.</summary>
public sealed class NotebookReader : IDocumentReader
{
    private NotebookReader() { }

    /// <summary>The reader.</summary>
    public static NotebookReader Instance { get; } = new();

    /// <inheritdoc/>
    public string Format => "notebook";

    /// <inheritdoc/>
    public bool CanRead(string? name, ReadOnlySpan<byte> start) => Path.GetExtension(name)?.ToLowerInvariant() is ".ipynb";

    /// <inheritdoc/>
    public ArticleDocument Read(ReadOnlyMemory<byte> content, string name, DocumentReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(name);
        var text = DecodedText.Of(content);
        List<NotebookCell> cells = [];
        List<Diagnostic> diagnostics = [.. text.Diagnostics];
        if (NotebookCells.Read(text.Text, cells) is { } problem)
            diagnostics.Add(Findings.Damaged(name, $"it is not JSON ({problem})", cells.Count > 0));
        var readable = new StringBuilder();
        List<DocumentBlock> blocks = [];
        List<(int Start, NotebookCell Cell, PlaceMap Places)> places = [];
        var metadata = DocumentMetadata.None;
        var groups = 0;
        foreach (var cell in cells)
        {
            var part = cell.Type is "markdown" ? MarkdownReader.Instance.Read(cell.Text, name) : CodeOf(cell, name);
            if (part.Blocks.IsEmpty)
                continue;
            if (readable.Length > 0)
                readable.Append("\n\n");
            places.Add((readable.Length, cell, part.Places));
            blocks.AddRange(part.Blocks.Select(block => Moved(block, readable.Length, groups)));
            groups += part.Blocks.Where(block => block.Group < int.MaxValue).Select(block => block.Group).DefaultIfEmpty().Max();
            readable.Append(part.Text);
            if (part.Metadata != DocumentMetadata.None && metadata == DocumentMetadata.None)
                metadata = part.Metadata;
        }

        return new(name, Format, readable.ToString(), blocks.ToEquatableArray(), new NotebookPlaceMap(new(text.Text, name), places))
        {
            Metadata = metadata with { Encoding = text.EncodingName },
            Diagnostics = [.. diagnostics],
        };
    }

    private static ArticleDocument CodeOf(NotebookCell cell, string name)
    {
        var builder = new DocumentBuilder();
        builder.Open(new(BlockKind.Code, default));
        builder.Append(cell.Text, 0);
        return builder.Build(name, "code", cell.Text.Length, positions => new TextPlaceMap(new(cell.Text, name), positions));
    }

    private static DocumentBlock Moved(DocumentBlock block, int offset, int groups) =>
        block with
        {
            Span = new(block.Span.Start + offset, block.Span.Length),
            Group = block.Group > 0 && block.Group < int.MaxValue - groups ? block.Group + groups : block.Group,
            Runs = block.Runs.Select(run => run with { Span = new(run.Span.Start + offset, run.Span.Length) }).ToEquatableArray(),
        };
}
