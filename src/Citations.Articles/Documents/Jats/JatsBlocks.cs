using System.Collections.Frozen;
using Citations.Articles.Documents.Html;

namespace Citations.Articles.Documents.Jats;

/// <summary>Walks a JATS article and appends its blocks and runs to an article's document.</summary>
internal sealed class JatsBlocks(string source, DocumentBuilder builder)
{
    private static readonly FrozenSet<string> Unread = Set(
        "object-id graphic inline-graphic media tex-math math permissions processing-meta related-article related-object"
    );

    private static readonly FrozenSet<string> BlockNames = Set(
        "p title subtitle sec ref-list fn list-item disp-quote td th tr table-wrap fig caption abstract trans-abstract body back app ack"
            + " def-item def term list speech verse-group table statement boxed-text fn-group attrib disp-formula"
    );

    private static readonly FrozenDictionary<string, RunMarks> Marks = new Dictionary<string, RunMarks>
    {
        ["italic"] = RunMarks.Italic,
        ["bold"] = RunMarks.Bold,
        ["sup"] = RunMarks.Superscript,
        ["sub"] = RunMarks.Subscript,
        ["sc"] = RunMarks.SmallCapitals,
        ["source"] = RunMarks.Italic,
        ["monospace"] = RunMarks.Code,
    }.ToFrozenDictionary();

    private readonly List<DocumentRun> _marks = [];
    private Dictionary<JatsNode, StatedPart> _parts = [];
    private DocumentBlock _block = new(BlockKind.Paragraph, default);
    private int _level;
    private int _groups;
    private int _row;
    private int _column;

    /// <summary>The article's title; null if it has none.</summary>
    internal string? Title { get; private set; }

    internal void Read(JatsNode root)
    {
        foreach (var node in root.Children)
            Element(node);
        builder.Close();
    }

    private void Element(JatsNode node)
    {
        if (node.IsText)
        {
            Text(node.Start, node.End);
            return;
        }

        if (Unread.Contains(node.Name))
            return;
        if (JatsAlternatives.Are(node))
        {
            if (JatsAlternatives.Of(source, node) is { } one)
                Element(one);
            return;
        }

        switch (node.Name)
        {
            case "front" or "front-stub":
                Front(node);
                return;
            case "ref":
                Reference(node);
                return;
            case "xref":
                Link(node);
                return;
            case "ext-link" or "uri" or "email":
                Marked(node, new(default, RunMarks.None) { Target = Attribute(node, "xlink:href") });
                return;
            case "label":
                builder.Close();
                Inside(node, new(BlockKind.Metadata, default));
                return;
            case "name" when node.Children.TrueForAll(child => !child.IsText || JatsText.Plain(source, child).Length == 0):
                new JatsCitation(source, node, Piece, Spelled, Text, () => builder.Last).Name(node);
                return;
            case "break":
                Text("\u2028", node.Tag.Start);
                return;
        }

        var part = _parts.GetValueOrDefault(node);
        if (Marks.TryGetValue(node.Name, out var marks) || part is not null)
            Marked(node, new(default, marks) { Part = part });
        else if (BlockNames.Contains(node.Name))
            Inside(node, BlockOf(node));
        else
            Children(node);
    }

    private DocumentBlock BlockOf(JatsNode node)
    {
        switch (node.Name)
        {
            case "title" or "subtitle":
                return new(BlockKind.Heading, default) { Level = Math.Max(1, _level) };
            case "fn":
                return new(BlockKind.Note, default) { Id = Attribute(node, "id") };
            case "list-item":
                return new(BlockKind.ListItem, default) { Level = 1, Marker = "•", Group = _groups };
            case "list" or "table-wrap":
                _groups++;
                return _block;
            case "tr":
                (_row, _column) = (_row + 1, 0);
                return _block;
            case "td" or "th":
                return new(BlockKind.TableCell, default)
                {
                    Group = _groups,
                    Row = _row,
                    Column = ++_column,
                };
            case "disp-quote":
                return new(BlockKind.Quotation, default) { Group = ++_groups };
            default:
                return _block;
        }
    }

    /// <summary>Reads what is within a block; what follows continues the block around it.</summary>
    private void Inside(JatsNode node, DocumentBlock block)
    {
        builder.Close();
        var outer = _block;
        _block = block;
        _level += node.Name is "sec" or "ref-list" or "abstract" or "app" or "ack" ? 1 : 0;
        Children(node);
        _level -= node.Name is "sec" or "ref-list" or "abstract" or "app" or "ack" ? 1 : 0;
        builder.Close();
        _block = outer;
    }

    private void Children(JatsNode node)
    {
        foreach (var child in node.Children)
            Element(child);
    }

    /// <summary>Of the parts before the text only the abstract is text.</summary>
    private void Front(JatsNode front)
    {
        Title = front.Within("article-title").FirstOrDefault() is { } title ? JatsText.Plain(source, title) : null;
        foreach (var part in front.Within("abstract").Concat(front.Within("trans-abstract")))
            Element(part);
    }

    private void Link(JatsNode node)
    {
        if (Attribute(node, "rid") is not { } id)
            Children(node);
        else if (Attribute(node, "ref-type") is "bibr")
            Marked(
                node,
                new(default, RunMarks.None)
                {
                    Citations = [.. id.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(key => new KeyedCitation(key))],
                }
            );
        else if (Attribute(node, "ref-type") is "fn" or "table-fn")
            Marked(node, new(default, RunMarks.Superscript) { Note = id });
        else
            Marked(node, new(default, RunMarks.None) { Target = "#" + id });
    }

    /// <summary>An entry; further works under the same label are entries without one.</summary>
    private void Reference(JatsNode node)
    {
        var label = node.Child("label") is { } own ? JatsText.Plain(source, own) : null;
        var works = node.Child("citation-alternatives") is { } alternatives
            ? alternatives.Children.Where(child => child.Name == "mixed-citation").DefaultIfEmpty(alternatives).Take(1).ToList()
            : [.. node.Children.Where(child => child.Name is not ("label" or ""))];
        var block = new DocumentBlock(BlockKind.Bibliography, default) { Id = Attribute(node, "id"), Marker = label };
        foreach (var work in works)
        {
            builder.Close();
            var outer = _block;
            _block = block;
            _parts = JatsParts.Of(work, source);
            var structured =
                work.Name is "element-citation" or "nlm-citation" || GluedCitation.Is(work, source) ? work : work.Child("element-citation");
            if (structured is null)
                Children(work);
            else
                new JatsCitation(source, structured, Piece, Spelled, Text, () => builder.Last).Write();
            builder.Close();
            _block = outer;
            block = block with { Id = null, Marker = null };
        }

        _parts = [];
    }

    private void Piece(JatsNode node, RunMarks marks)
    {
        if (node.IsText)
            Element(node);
        else
            Marked(node, new(default, marks) { Target = Attribute(node, "xlink:href"), Part = _parts.GetValueOrDefault(node) });
    }

    private void Spelled(JatsNode node, string words) =>
        Marked(new(default, RunMarks.None) { Part = _parts.GetValueOrDefault(node) }, () => Text(words, node.Start));

    private void Marked(JatsNode node, DocumentRun mark) => Marked(mark, () => Children(node));

    private void Marked(DocumentRun mark, Action write)
    {
        _marks.Add(mark);
        if (builder.IsOpen)
            builder.Push(mark);
        var count = _marks.Count;
        write();
        _marks.RemoveRange(count - 1, _marks.Count - count + 1);
        if (builder.IsOpen)
            builder.PopTo(count - 1);
    }

    /// <summary>White space between elements of a block is white space of its text only where the block has begun.</summary>
    private void Text(int start, int end)
    {
        var isBlank = source.AsSpan(start, end - start).IsWhiteSpace();
        if (isBlank && (!builder.IsOpen || builder.Last is ' ' or '\n'))
            return;
        Open();
        HtmlText.Append(source, start, end, builder);
    }

    private void Text(string words, int at)
    {
        Open();
        foreach (var c in words)
            builder.Append(c, at);
    }

    private void Open()
    {
        if (builder.IsOpen)
            return;
        builder.Open(_block);
        foreach (var mark in _marks)
            builder.Push(mark);
        if (_block.Kind != BlockKind.Note)
            _block = _block with { Id = null };
        _block = _block with { Marker = null };
    }

    private string? Attribute(JatsNode node, string name) =>
        node.Tag.Length == 0 ? null : new HtmlAttributes(source.AsSpan(node.Tag.Start, node.Tag.Length)).Value(name);

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet();
}
