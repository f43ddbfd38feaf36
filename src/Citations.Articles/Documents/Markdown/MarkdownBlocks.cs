using System.Globalization;
using System.Text.RegularExpressions;
using Citations.Articles.Documents.Markdown.Inlines;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Citations.Articles.Documents.Markdown;

/// <summary>Walks the blocks of a Markdown document and appends them to an article's document.</summary>
internal sealed partial class MarkdownBlocks(string source, DocumentBuilder builder)
{
    private readonly MarkdownInlines _inlines = new(source, builder);
    private int _groups;

    /// <summary>The facts in the front matter.</summary>
    internal DocumentMetadata Metadata { get; private set; } = DocumentMetadata.None;

    internal void Read(ContainerBlock container) => Read(container, new(BlockKind.Paragraph, default));

    private void Read(ContainerBlock container, DocumentBlock kind)
    {
        foreach (var block in container)
            Read(block, kind);
    }

    private void Read(Block block, DocumentBlock kind)
    {
        switch (block)
        {
            case YamlFrontMatterBlock matter:
                Metadata = FrontMatter.Read(matter.Lines.ToString());
                Lines(matter, BlockKind.Metadata);
                break;
            case HeadingBlock heading:
                Heading(heading, kind);
                break;
            case ParagraphBlock paragraph:
                Paragraph(paragraph, kind);
                break;
            case ListBlock list:
                List(list, kind);
                break;
            case DefinitionList list:
                Definitions(list, kind);
                break;
            case QuoteBlock quote:
                Read(quote, kind.Kind == BlockKind.Paragraph ? new(BlockKind.Quotation, default) { Group = ++_groups } : kind);
                break;
            case Table table:
                Cells(table);
                break;
            case CodeBlock code:
                Lines(code, BlockKind.Code);
                break;
            case HtmlBlock html:
                new HtmlFragment(builder, kind).Read(source.Substring(html.Span.Start, html.Span.Length), html.Span.Start);
                break;
            case ThematicBreakBlock:
                Break();
                break;
            case LinkReferenceDefinitionGroup definitions:
                foreach (var definition in definitions.OfType<LinkReferenceDefinition>())
                    Definition(definition);
                break;
            case ContainerBlock other:
                Read(other, kind);
                break;
        }
    }

    /// <summary>Several lines over a rule are a paragraph and a break, whatever CommonMark says: nobody writes such a heading.</summary>
    private void Heading(HeadingBlock heading, DocumentBlock kind)
    {
        if (heading.Inline is null)
            return;
        builder.Open(new(BlockKind.Heading, default) { Level = heading.Level });
        _inlines.Append(heading.Inline);
        var isParagraph = heading.IsSetext && builder.OpenText.Contains('\n', StringComparison.Ordinal);
        if (isParagraph)
            builder.Split(builder.OpenStart, builder.OpenStart, kind);
        _inlines.Finish();
        builder.Close();
        if (isParagraph)
            Break();
    }

    /// <summary>A paragraph may hold notes, <c>[^1]: text</c>, and the fences of a division, <c>::: {#refs}</c>.</summary>
    private void Paragraph(ParagraphBlock paragraph, DocumentBlock kind)
    {
        if (paragraph.Inline is null)
            return;
        builder.Open(kind);
        _inlines.Append(paragraph.Inline);
        if (builder.OpenText.Contains(":::", StringComparison.Ordinal))
            SplitFences(builder.OpenText, builder.OpenStart, kind);
        if (builder.OpenText.Contains("[^", StringComparison.Ordinal))
            SplitNotes(builder.OpenText, builder.OpenStart);

        _inlines.Finish();
        builder.Close();
    }

    /// <summary>A fence may be right above the first entry or below the last one, without a blank line.</summary>
    private void SplitFences(string text, int start, DocumentBlock kind)
    {
        foreach (Match fence in FencePattern.Matches(text))
        {
            PandocMarks.Set(builder);
            builder.Split(start + fence.Index, start + fence.Index, new(BlockKind.Metadata, default));
            var (end, next) = (fence.Index + fence.Length, fence.Index + fence.Length);
            while (next < text.Length && char.IsWhiteSpace(text[next]))
                next++;
            if (next < text.Length)
                builder.Split(start + end, start + next, kind);
        }
    }

    private void SplitNotes(string text, int start)
    {
        foreach (Match note in NotePattern.Matches(text))
        {
            PandocMarks.Set(builder);
            builder.Split(
                start + note.Index,
                start + note.Index + note.Length,
                new(BlockKind.Note, default) { Id = note.Groups["id"].Value }
            );
        }
    }

    /// <summary>A note whose text is only an address looks like the definition of a link.</summary>
    private void Definition(LinkReferenceDefinition definition)
    {
        if (definition.Label is not ['^', .. var id] || definition.Url is not { } url)
            return;
        builder.Open(new(BlockKind.Note, default) { Id = id });
        builder.Push(new(default, RunMarks.None) { Target = url });
        builder.Append(url, definition.UrlSpan.Start);
        builder.Pop();
        if (definition.Title is { Length: > 0 } title)
        {
            builder.Append(' ', definition.TitleSpan.Start);
            builder.Append(title, definition.TitleSpan.Start + 1);
        }

        builder.Close();
    }

    private void List(ListBlock list, DocumentBlock kind)
    {
        var group = ++_groups;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var marker = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{item.Order}{list.OrderedDelimiter}") : "•";
            var block = new DocumentBlock(BlockKind.ListItem, default)
            {
                Level = kind.Kind == BlockKind.ListItem ? kind.Level + 1 : 1,
                Group = group,
                Marker = marker,
            };
            foreach (var child in item)
            {
                Read(child, block);
                // A second paragraph continues the item.
                block = block with
                {
                    Marker = null,
                };
            }
        }
    }

    /// <summary>Definitions of labels, <c>[Coo89]</c> or <c>1</c>, are entries; of other terms they are paragraphs after theirs.</summary>
    private void Definitions(DefinitionList list, DocumentBlock kind)
    {
        foreach (var item in list.OfType<DefinitionItem>())
        {
            var terms = item.OfType<DefinitionTerm>().ToList();
            var label = terms is [var only] ? source.Substring(only.Span.Start, only.Span.Length).Trim() : "";
            var isEntry = TermLabel.Is(label);
            foreach (var term in isEntry ? [] : terms)
            {
                builder.Open(kind);
                if (term.Inline is { } inline)
                    _inlines.Append(inline);
                _inlines.Finish();
                builder.Close();
            }

            var block = isEntry ? new(BlockKind.Bibliography, default) { Id = TermLabel.IdOf(label), Marker = label } : kind;
            foreach (var child in item.Where(child => child is not DefinitionTerm))
            {
                Read(child, block);
                block = isEntry ? new(BlockKind.Bibliography, default) : kind;
            }
        }
    }

    private void Cells(Table table)
    {
        var group = ++_groups;
        var number = 0;
        foreach (var row in table.OfType<TableRow>())
        {
            number++;
            var column = 0;
            foreach (var cell in row.OfType<TableCell>())
            {
                Read(
                    cell,
                    new(BlockKind.TableCell, default)
                    {
                        Group = group,
                        Row = number,
                        Column = ++column,
                    }
                );
            }
        }
    }

    private void Break()
    {
        builder.Open(new(BlockKind.Break, default));
        builder.Close();
    }

    private void Lines(LeafBlock block, BlockKind kind)
    {
        builder.Open(new(kind, default));
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i];
            if (i > 0)
                builder.Append('\n', line.Position);
            builder.Append(line.Slice.AsSpan(), line.Position);
        }

        if (kind == BlockKind.Metadata)
            ListedKeys.Set(builder);
        builder.Close();
    }

    [GeneratedRegex(@"(?:^|\n)[ \t]*\[\^(?<id>[^\]\s^]{1,100})\]:[ \t]*", RegexOptions.CultureInvariant)]
    private static partial Regex NotePattern { get; }

    [GeneratedRegex(
        @"^:{3,}[ \t]*(?:\{[^{}\n]{0,200}\}|[\w-]{0,50})[ \t]*:*[ \t]*$",
        RegexOptions.CultureInvariant | RegexOptions.Multiline
    )]
    private static partial Regex FencePattern { get; }
}
