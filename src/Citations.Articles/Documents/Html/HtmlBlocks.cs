using System.Globalization;
using Citations.Articles.InText;

namespace Citations.Articles.Documents.Html;

/// <summary>Walks an HTML document and appends its blocks and runs to an article's document.</summary>
internal sealed class HtmlBlocks(string source, DocumentBuilder builder, HtmlRoles roles)
{
    private readonly List<(HtmlNode Node, DocumentBlock Block)> _blocks = [];
    private readonly List<(HtmlNode Node, DocumentRun Mark)> _marks = [];
    private readonly Stack<(HtmlNode Node, HtmlListCounter Counter)> _lists = new();
    private readonly Dictionary<HtmlNode, (int Row, int Columns)> _rows = [];
    private HtmlNode? _leftOut;
    private HtmlNode? _term;
    private int _groups;

    /// <summary>Appends all of the document.</summary>
    internal void Read(HtmlTree tree)
    {
        foreach (var step in tree.Events)
        {
            if (step.Kind == HtmlEventKind.Open)
                Open(step.Node!);
            else if (step.Kind == HtmlEventKind.Close)
                Close(step.Node!);
            else
                Content(step.Token);
        }

        builder.Close();
    }

    private DocumentBlock Current => _blocks.Count > 0 ? _blocks[^1].Block : new(BlockKind.Paragraph, default);

    private void Open(HtmlNode node)
    {
        if (_leftOut is not null)
            return;
        if (node.Role is HtmlRole.LeftOut or HtmlRole.Label)
        {
            LeaveOut(node);
            return;
        }

        if (HtmlVocabulary.BlockOf(node.Name) is { } kind)
            OpenBlock(node, kind);
        else if (node.Role == HtmlRole.Note)
            OpenBlock(node, BlockKind.Paragraph);
        else if (node.Name == "br")
            LineBreak(node.Tag);
        else if (!HtmlVocabulary.IsVoid(node.Name))
            OpenMark(node);
    }

    /// <summary>
    /// The number at a note, which leads back to the text, is the note's marker, and the short form before an entry that of the entry.
    /// </summary>
    private void LeaveOut(HtmlNode node)
    {
        _leftOut = node;
        if (node.Name == "dt")
            _term = node;
        if (_blocks.Count == 0 || builder.IsOpen)
            return;
        if (node.Role == HtmlRole.Label)
        {
            _blocks[^1] = (_blocks[^1].Node, _blocks[^1].Block with { Marker = HtmlLabels.TextOf(source, node) });
            return;
        }

        if (_blocks[^1].Block is not { Kind: BlockKind.Note, Marker: null } note)
            return;
        var text = source.AsSpan(node.Tag.End, Math.Clamp(node.ContentEnd - node.Tag.End, 0, 12)).Trim(" []().");
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            _blocks[^1] = (_blocks[^1].Node, note with { Marker = $"{number}." });
    }

    private void OpenBlock(HtmlNode node, BlockKind kind)
    {
        builder.Close();
        if (node.Name is "ol" or "ul" or "menu")
            _lists.Push((node, new(Attributes(node), ++_groups, isOrdered: node.Name == "ol")));
        if (kind == BlockKind.Break)
        {
            if (Current.IsText)
                builder.Open(new(kind, default));
            builder.Close();
            return;
        }

        _blocks.Add((node, BlockOf(node, kind)));
    }

    private DocumentBlock BlockOf(HtmlNode node, BlockKind kind)
    {
        var outer = Current;
        if (!outer.IsText)
            return outer;
        if (node.Role == HtmlRole.Surroundings)
            return new(BlockKind.Surroundings, default);
        if (node.Role == HtmlRole.Note)
            return new(BlockKind.Note, default)
            {
                Id = node.Id,
                Marker = node.Name == "li" && _lists.TryPeek(out var notes) ? notes.Counter.Next(Attributes(node)) : null,
            };
        if (node.Role == HtmlRole.Entry)
            return new(BlockKind.Bibliography, default) { Id = node.Id };
        if (node.Name == "dd" && _term is { } term)
        {
            _term = null;
            var label = HtmlLabels.TextOf(source, term);
            return new(BlockKind.Bibliography, default) { Id = TermLabel.IdOf(label), Marker = label };
        }

        switch (kind)
        {
            case BlockKind.Heading:
                return new(kind, default) { Level = node.Name is ['h', var level] ? level - '0' : 6, Id = node.Id };
            case BlockKind.ListItem when outer.Kind is BlockKind.Note or BlockKind.Bibliography:
                return outer with { Id = null, Marker = null };
            case BlockKind.ListItem:
                var marker = _lists.TryPeek(out var list) ? list.Counter.Next(Attributes(node)) : "•";
                return new(kind, default)
                {
                    Level = Math.Max(1, _lists.Count),
                    Group = _lists.Count > 0 ? list.Counter.Group : 0,
                    Marker = marker,
                    Id = node.Id,
                };
            case BlockKind.Paragraph when node.Name == "table":
                _groups++;
                return outer;
            case BlockKind.TableCell when outer.Kind == BlockKind.Note:
                return outer;
            case BlockKind.TableCell:
                return Cell(node);
            case BlockKind.Quotation when outer.Kind == BlockKind.Paragraph:
                return new(kind, default) { Group = ++_groups };
            // A division within an item, a note or a cell continues it; a paragraph keeps its own anchor.
            case BlockKind.Paragraph when outer.Kind == BlockKind.Paragraph:
                return outer with
                {
                    Id = node.Name is "p" or "div" or "dd" or "dt" ? node.Id : null,
                    IsCaption = outer.IsCaption || node.Name is "figcaption",
                };
            case BlockKind.Paragraph or BlockKind.Quotation or BlockKind.Surroundings:
                return outer;
            default:
                return new(kind, default);
        }
    }

    private DocumentBlock Cell(HtmlNode cell)
    {
        var block = new DocumentBlock(BlockKind.TableCell, default) { Group = Math.Max(1, _groups), Id = cell.Id };
        if (cell.Parent is not { Name: "tr" } row)
            return block;
        var (number, columns) = _rows.TryGetValue(row, out var seen) ? seen : (_rows.Count + 1, 0);
        _rows[row] = (number, columns + 1);
        return block with { Id = block.Id ?? row.Id, Row = number, Column = columns + 1 };
    }

    private void OpenMark(HtmlNode node)
    {
        if (node.Role == HtmlRole.Part && builder.IsOpen)
            builder.Append(' ', node.Tag.Start, node.Tag.End - node.Tag.Start);
        var mark = HtmlMark.Of(source, node, roles);
        _marks.Add((node, mark));
        if (builder.IsOpen)
            builder.Push(mark);
    }

    private void Close(HtmlNode node)
    {
        if (_leftOut is not null)
        {
            if (_leftOut == node)
                _leftOut = null;
            return;
        }

        if (_lists.TryPeek(out var list) && list.Node == node)
            _lists.Pop();
        if (_blocks.Count > 0 && _blocks[^1].Node == node)
        {
            builder.Close();
            _blocks.RemoveAt(_blocks.Count - 1);
            return;
        }

        var index = _marks.FindLastIndex(open => open.Node == node);
        if (index < 0)
            return;
        _marks.RemoveAt(index);
        if (!builder.IsOpen)
            return;
        builder.PopTo(index);
        foreach (var (_, mark) in _marks.Skip(index))
            builder.Push(mark);
    }

    private void LineBreak(HtmlToken tag)
    {
        if (builder.IsOpen)
            builder.Append('\u2028', tag.Start, tag.End - tag.Start);
    }

    private void Content(HtmlToken token)
    {
        if (token.Kind == HtmlTokenKind.Comment)
            Comment(token);
        else if (token.Kind == HtmlTokenKind.Raw)
            Raw(token);
        else if (_leftOut is null)
            Text(token);
    }

    /// <summary>
    /// A comment within a paragraph is left out, so that it does not part the paragraph; one between blocks may be a directive.
    /// </summary>
    private void Comment(HtmlToken token)
    {
        if (!builder.IsOpen)
            Whole(BlockKind.Comment, token);
    }

    private void Raw(HtmlToken token)
    {
        if (!builder.IsOpen && token.Name is "script" or "style" or "title")
            Whole(BlockKind.Metadata, token);
    }

    private void Whole(BlockKind kind, HtmlToken token)
    {
        builder.Open(new(kind, default));
        builder.Append(source.AsSpan(token.Start, token.End - token.Start), token.Start);
        builder.Close();
    }

    private void Text(HtmlToken token)
    {
        var text = source.AsSpan(token.Start, token.End - token.Start);
        var block = Current;
        if (!builder.IsOpen)
        {
            if (text.IsWhiteSpace())
                return;
            builder.Open(block);
            foreach (var (_, mark) in _marks)
                builder.Push(mark);
            // What follows in the same item continues it.
            if (_blocks.Count > 0 && (block.Marker is not null || block.Id is not null))
                GoOn();
        }

        if (block.Kind == BlockKind.Code)
            builder.Append(text, token.Start);
        else
            HtmlText.Append(source, token.Start, token.End, builder);
    }

    private void GoOn()
    {
        var block = _blocks[^1].Block;
        for (var i = _blocks.Count - 1; i >= 0 && ReferenceEquals(_blocks[i].Block, block); i--)
            _blocks[i] = (_blocks[i].Node, block with { Marker = null, Id = block.Kind == BlockKind.Note ? block.Id : null });
    }

    private HtmlAttributes Attributes(HtmlNode node) => new(source.AsSpan(node.Tag.Start, node.Tag.End - node.Tag.Start));
}
