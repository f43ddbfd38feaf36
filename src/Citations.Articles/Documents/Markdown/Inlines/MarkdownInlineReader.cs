using System.Buffers;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Citations.Articles.Documents.Markdown.Inlines;

/// <summary>
/// Reads a stretch of text in which only the marks within lines count: emphasis, links, entities, inline HTML. Numbers, dashes and indents
/// at the start of lines are text.
/// </summary>
internal static class MarkdownInlineReader
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_~[]!<>&^@\n\r\t\f\v\0");

    /// <summary>The readable text of a stretch, its marks and the position of each character within the stretch.</summary>
    internal static (MarkedText Text, PositionMap Positions) Read(string text)
    {
        if (IsPlain(text))
            return (MarkedText.Plain(text), new([new(0, 0, 1)], text.Length));
        var builder = new DocumentBuilder();
        builder.Open(new(BlockKind.Paragraph, default));
        Append(text, 0, builder);
        PandocMarks.Set(builder);
        var document = builder.Build("", "markdown", text.Length, positions => new TextPlaceMap(new(text), positions));
        return (document.Slice(new(0, document.Text.Length)), ((TextPlaceMap)document.Places).Positions);
    }

    /// <summary>Appends the readable text of a stretch to the open block.</summary>
    /// <param name="text">The stretch; it holds no blank line.</param>
    /// <param name="start">The position of its first character in the source.</param>
    /// <param name="builder">The document that is being built.</param>
    internal static void Append(string text, int start, DocumentBuilder builder)
    {
        MarkdownDocument parsed;
        try
        {
            parsed = Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig refuses text that is nested more than 128 deep.
            builder.Append(text, start);
            return;
        }

        var inlines = new MarkdownInlines(text, builder, start, isText: true);
        var isFirst = true;
        foreach (var block in parsed)
        {
            if (block is not LeafBlock { Inline: { } inline })
                continue;
            if (!isFirst)
                builder.Append('\n', start + block.Span.Start);
            isFirst = false;
            inlines.Append(inline);
        }

        inlines.CloseTags();
    }

    /// <summary>Whether nothing in a text can be a mark, so that it reads as it is.</summary>
    private static bool IsPlain(string text) =>
        text.Length > 0 && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]) && !text.AsSpan().ContainsAny(Marks);

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        foreach (var parser in builder.BlockParsers.Where(parser => parser is not ParagraphBlockParser).ToList())
            builder.BlockParsers.Remove(parser);
        return builder.Build();
    }
}
