using Citations.Articles.Documents;
using Citations.Articles.InText;
using Citations.Word.Packaging;
using Citations.Word.Reading;

namespace Citations.Word;

/// <summary>
/// Reads Word documents: paragraphs, lists with the numbers that Word prints, tables, notes and links, with tracked changes as accepted.
/// Citations and reference lists of Zotero, Mendeley, EndNote and Word itself are read as the data that these programs stored.
/// </summary>
public sealed class WordReader : IDocumentReader
{
    private WordReader() { }

    /// <summary>The reader.</summary>
    public static WordReader Instance { get; } = new();

    /// <inheritdoc/>
    public string Format => "docx";

    /// <inheritdoc/>
    public bool CanRead(string? name, ReadOnlySpan<byte> start) =>
        Path.GetExtension(name)?.ToLowerInvariant() is ".docx" or ".docm" or ".dotx"
        || (start.StartsWith("PK\u0003\u0004"u8) && start.IndexOf("word/"u8) >= 0);

    /// <inheritdoc/>
    public ArticleDocument Read(ReadOnlyMemory<byte> content, string name, DocumentReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(options);
        if (content.Span.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return Unread(name, "it is protected by a password or in the format of Word 97");
        try
        {
            using var package = new WordPackage(content, options.MaximumUnpackedBytes);
            return ReadParts(new(package), name, options);
        }
        catch (Exception problem) when (WordPackage.IsDamage(problem))
        {
            return Unread(name, problem is InvalidDataException ? problem.Message.TrimEnd('.') : "it is not a well-formed Word document");
        }
    }

    private ArticleDocument ReadParts(WordParts parts, string name, DocumentReadOptions options)
    {
        var builder = new DocumentBuilder();
        var blocks = new WordBlocks(builder, parts, options.MaximumDepth);
        blocks.Read();
        return builder.Build(name, Format, blocks.Length, positions => new WordPlaceMap(blocks.Paragraphs, positions)) with
        {
            Metadata = new()
            {
                Title = parts.Title,
                Language = parts.Language,
                Works = [.. blocks.Works.Concat(parts.Sources.Values).Distinct()],
            },
            Diagnostics = blocks.IsTooDeep
                ?
                [
                    Findings.NestedTooDeep.At(
                        $"Elements are nested more than {options.MaximumDepth} deep; deeper ones were not read."
                    ),
                ]
                : [],
        };
    }

    private ArticleDocument Unread(string name, string problem) =>
        new DocumentBuilder().Build(name, Format, 0, positions => new WordPlaceMap([], positions)) with
        {
            Diagnostics =
            [
                Findings.CannotRead.At(
                    $"{Path.GetFileName(name)} cannot be read: {problem}.",
                    null,
                    "Save it again as a Word document (.docx) without a password."
                ),
            ],
        };
}
