using System.Text.RegularExpressions;
using Citations.Articles.Documents.PlainText;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;

namespace Citations.Articles.Documents.Markdown;

/// <summary>
/// Reads Markdown: CommonMark with tables, front matter, footnotes and Pandoc's citations, and the HTML within it. Indented text is never
/// code:
/// in articles it is a hanging indent or a note that continues.
/// </summary>
public sealed partial class MarkdownReader : IDocumentReader
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline(hasDefinitions: false);

    // Pandoc's captions of tables have the mark of definitions, too: these are read only where a label is defined.
    private static readonly Lazy<MarkdownPipeline> PipelineOfDefinitions = new(() => CreatePipeline(hasDefinitions: true));

    private MarkdownReader() { }

    /// <summary>The reader.</summary>
    public static MarkdownReader Instance { get; } = new();

    /// <inheritdoc/>
    public string Format => "markdown";

    /// <inheritdoc/>
    public bool CanRead(string? name, ReadOnlySpan<byte> start) =>
        Path.GetExtension(name)?.ToLowerInvariant() is ".md" or ".markdown" or ".mdown" or ".mkd" or ".mdx" or ".qmd" or ".rmd"
        && !start.Contains((byte)0);

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

    /// <summary>Reads a document that is text already.</summary>
    /// <param name="text">The file's characters.</param>
    /// <param name="name">The name that reports show.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ArticleDocument Read(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        var builder = new DocumentBuilder();
        MarkdownBlocks blocks;
        try
        {
            var markdown = ProseDirectives.Blank(LiquidTags.Blank(AttributeLists.Blank(BracketedSpans.Blank(text))));
            blocks = new MarkdownBlocks(markdown, builder);
            blocks.Read(Markdig.Markdown.Parse(markdown, LabelDefinition.IsMatch(markdown) ? PipelineOfDefinitions.Value : Pipeline));
        }
        catch (ArgumentException)
        {
            // Markdig refuses text that is nested more than 128 deep; its lines can be read all the same.
            return PlainText.PlainTextReader.Instance.Read(text, name) with { Format = Format };
        }

        var document = builder.Build(name, Format, text.Length, positions => new TextPlaceMap(new(text, name), positions));
        return document with { Metadata = blocks.Metadata };
    }

    private static MarkdownPipeline CreatePipeline(bool hasDefinitions)
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.UsePipeTables().UseGridTables().UseYamlFrontMatter().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        if (hasDefinitions)
            builder.UseDefinitionLists();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }

    [GeneratedRegex(
        @"^(?:\[[\p{L}\d][^\]\n]{0,30}\]|\d{1,3})[ \t]*\r?\n(?:[ \t]*\r?\n)?:[ \t]+\S",
        RegexOptions.CultureInvariant | RegexOptions.Multiline
    )]
    private static partial Regex LabelDefinition { get; }
}
