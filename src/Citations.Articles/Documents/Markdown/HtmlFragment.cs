using System.Collections.Frozen;
using System.Net;
using Citations.Articles.Documents.Markdown.Inlines;

namespace Citations.Articles.Documents.Markdown;

/// <summary>
/// Reads an HTML block of a Markdown document: its block elements become blocks, its text is read with the marks around it, comments and
/// scripts are kept apart.
/// </summary>
internal sealed class HtmlFragment(DocumentBuilder builder, DocumentBlock outer)
{
    private static readonly FrozenDictionary<string, BlockKind> Blocks = new Dictionary<string, BlockKind>
    {
        ["p"] = BlockKind.Paragraph,
        ["div"] = BlockKind.Paragraph,
        ["section"] = BlockKind.Paragraph,
        ["article"] = BlockKind.Paragraph,
        ["details"] = BlockKind.Paragraph,
        ["ul"] = BlockKind.Paragraph,
        ["ol"] = BlockKind.Paragraph,
        ["dl"] = BlockKind.Paragraph,
        ["dd"] = BlockKind.Paragraph,
        ["dt"] = BlockKind.Paragraph,
        ["table"] = BlockKind.Paragraph,
        ["tr"] = BlockKind.Paragraph,
        ["summary"] = BlockKind.Heading,
        ["h1"] = BlockKind.Heading,
        ["h2"] = BlockKind.Heading,
        ["h3"] = BlockKind.Heading,
        ["h4"] = BlockKind.Heading,
        ["h5"] = BlockKind.Heading,
        ["h6"] = BlockKind.Heading,
        ["li"] = BlockKind.ListItem,
        ["td"] = BlockKind.TableCell,
        ["th"] = BlockKind.TableCell,
        ["blockquote"] = BlockKind.Quotation,
        ["hr"] = BlockKind.Break,
        ["pre"] = BlockKind.Code,
        ["script"] = BlockKind.Metadata,
        ["style"] = BlockKind.Metadata,
        ["nav"] = BlockKind.Surroundings,
        ["aside"] = BlockKind.Surroundings,
    }.ToFrozenDictionary();

    private readonly HtmlMarks _marks = new(builder);
    private int _tables;
    private int _row;
    private int _column;

    /// <summary>Appends the fragment.</summary>
    /// <param name="html">The block as it is in the file.</param>
    /// <param name="start">The position of its first character in the file.</param>
    internal void Read(string html, int start)
    {
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            if (open != at)
                Text(html.AsSpan(at, (open < 0 ? html.Length : open) - at), start + at);
            if (open < 0)
                break;
            at = Markup(html, open, start);
        }

        End();
    }

    private int Markup(string html, int open, int start)
    {
        if (html.AsSpan(open).StartsWith("<!--"))
        {
            var end = html.IndexOf("-->", open, StringComparison.Ordinal);
            var stop = end < 0 ? html.Length : end + 3;
            End();
            Whole(BlockKind.Comment, html.AsSpan(open, stop - open), start + open);
            return stop;
        }

        var close = html.IndexOf('>', open);
        if (close < 0 || HtmlTag.Read(html.AsSpan(open, close + 1 - open)) is not { } tag)
        {
            Text("<", start + open);
            return open + 1;
        }

        if (tag.Name is "script" or "style" && !tag.IsClosing)
        {
            var end = html.IndexOf("</" + tag.Name, close, StringComparison.OrdinalIgnoreCase);
            End();
            Whole(BlockKind.Metadata, html.AsSpan(close + 1, (end < 0 ? html.Length : end) - close - 1), start + close + 1);
            return end < 0 ? html.Length : end;
        }

        if (Blocks.TryGetValue(tag.Name, out var kind))
            Begin(tag, kind);
        else
            _marks.Tag(html.Substring(open, close + 1 - open), start + open);
        return close + 1;
    }

    private void Begin(HtmlTag tag, BlockKind kind)
    {
        End();
        if (tag.IsClosing)
            return;
        if (tag.Name == "table")
            _tables++;
        else if (tag.Name == "tr")
            (_row, _column) = (_row + 1, 0);
        if (kind == BlockKind.Break)
            Whole(kind, [], 0);
        else
            builder.Open(Block(tag, kind));
    }

    private DocumentBlock Block(HtmlTag tag, BlockKind kind) =>
        kind switch
        {
            BlockKind.Heading => new(kind, default) { Level = tag.Name is ['h', var level] ? level - '0' : 6 },
            BlockKind.ListItem => new(kind, default)
            {
                Level = 1,
                Group = int.MaxValue,
                Marker = "•",
            },
            BlockKind.TableCell when _row > 0 => new(kind, default)
            {
                Group = int.MaxValue - _tables,
                Row = _row,
                Column = ++_column,
            },
            BlockKind.Paragraph => outer,
            _ => new(kind, default),
        };

    private void Text(ReadOnlySpan<char> text, int source)
    {
        if (!builder.IsOpen)
        {
            if (text.IsWhiteSpace())
                return;
            builder.Open(outer);
        }

        for (var at = 0; at < text.Length; at++)
        {
            if (
                text[at] != '&'
                || text[at..].IndexOf(';') is not (> 1 and < 12 and var end)
                || WebUtility.HtmlDecode(text.Slice(at, end + 1).ToString()) is not { Length: <= 2 } decoded
                || decoded[0] == '&' && end > 4
            )
            {
                builder.Append(text.Slice(at, 1), source + at);
                continue;
            }

            foreach (var c in decoded)
                builder.Append(c, source + at);
            at += end;
        }
    }

    private void Whole(BlockKind kind, ReadOnlySpan<char> text, int source)
    {
        builder.Open(new(kind, default));
        builder.Append(text, source);
        builder.Close();
    }

    private void End()
    {
        _marks.CloseAll();
        if (builder.IsOpen)
            PandocMarks.Set(builder);
        builder.Close();
    }
}
