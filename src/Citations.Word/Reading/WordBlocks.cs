using System.Globalization;
using System.Xml.Linq;
using Citations.Articles.Documents;
using Citations.Articles.InText;
using Citations.Word.Packaging;

namespace Citations.Word.Reading;

/// <summary>
/// Walks the parts of a Word document and appends its paragraphs, cells and notes to an article's document; tracked changes are read as
/// accepted.
/// </summary>
internal sealed partial class WordBlocks(DocumentBuilder builder, WordParts parts, int maximumDepth)
{
    private readonly List<WordField> _fields = [];
    private readonly List<DocumentRun> _around = [];
    private readonly List<string> _notes = [];
    private readonly Dictionary<string, int> _noteNumbers = [];
    private IReadOnlyDictionary<string, string> _links = new Dictionary<string, string>();
    private DocumentBlock _block = new(BlockKind.Paragraph, default);
    private string? _part;
    private string? _anchor;
    private int _paragraph;
    private int _groups = 100_000;
    private int _bibliographies;
    private int _at;

    /// <summary>The paragraphs that were read.</summary>
    internal List<WordParagraph> Paragraphs { get; } = [];

    /// <summary>The elements whose text was read.</summary>
    internal List<WordPiece> Pieces { get; } = [];

    /// <summary>The works stored with citations.</summary>
    internal List<Reference> Works { get; } = [];

    /// <summary>Whether elements are nested deeper than is read.</summary>
    internal bool IsTooDeep { get; private set; }

    /// <summary>The number of characters that were read.</summary>
    internal int Length => _at;

    internal void Read()
    {
        _links = parts.MainLinks;
        Blocks(parts.Body, null, 0);
        builder.Close();
        // The list of notes may grow while notes are read.
        for (var i = 0; i < _notes.Count; i++)
            Note(_notes[i], i + 1);
    }

    private void Note(string key, int number)
    {
        if (parts.Note(key) is not { } note)
            return;
        var part = key.StartsWith('f') ? "footnotes" : "endnotes";
        if (_part != part)
            (_part, _paragraph) = (part, 0);
        _links = key.StartsWith('f') ? parts.FootnoteLinks : parts.EndnoteLinks;
        _fields.Clear();
        _around.Clear();
        var id = number.ToString(CultureInfo.InvariantCulture);
        Blocks(note, new(BlockKind.Note, default) { Id = id, Marker = id + "." }, 0);
        builder.Close();
    }

    private void Blocks(XElement container, DocumentBlock? outer, int depth)
    {
        if (depth > maximumDepth)
        {
            IsTooDeep = true;
            return;
        }

        foreach (var element in container.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    Paragraph(element, outer, depth);
                    if (outer?.Marker is not null)
                        outer = outer with { Marker = null };
                    break;
                case "tbl":
                    Table(element, depth);
                    break;
                case "bookmarkStart" when element.Value("name") is ['r', 'e', 'f', '-', ..] name:
                    _anchor = name;
                    break;
                case "sdt":
                    Control(element, outer, depth);
                    break;
                case "ins" or "moveTo" or "customXml" or "smartTag" or "sdtContent":
                    Blocks(element, outer, depth + 1);
                    break;
            }
        }
    }

    private void Control(XElement control, DocumentBlock? outer, int depth)
    {
        var properties = control.Child("sdtPr");
        var isBibliography =
            properties?.Child("bibliography") is not null
            || properties?.Child("docPartObj")?.Child("docPartGallery")?.Value() is "Bibliographies"
            || properties?.Child("tag")?.Value()?.StartsWith("MENDELEY_BIBLIOGRAPHY", StringComparison.Ordinal) == true;
        if (isBibliography)
            _bibliographies++;
        foreach (var content in control.Elements().Where(child => child.Name.LocalName == "sdtContent"))
            Blocks(content, outer, depth + 1);
        if (isBibliography)
            _bibliographies--;
    }

    private void Table(XElement table, int depth)
    {
        var group = ++_groups;
        var number = 0;
        foreach (var row in table.Elements().Where(row => row.Name.LocalName == "tr" && row.Child("trPr")?.Child("del") is null))
        {
            number++;
            var column = 0;
            foreach (var cell in row.Elements().Where(cell => cell.Name.LocalName is "tc" or "sdt"))
            {
                column++;
                Blocks(
                    cell.Name.LocalName == "sdt" ? cell.Child("sdtContent")?.Child("tc") ?? cell : cell,
                    new(BlockKind.TableCell, default)
                    {
                        Group = group,
                        Row = number,
                        Column = column,
                    },
                    depth + 1
                );
            }
        }
    }

    private void Paragraph(XElement paragraph, DocumentBlock? outer, int depth)
    {
        _paragraph++;
        builder.Close();
        Paragraphs.Add(new(_at, _part, _paragraph));
        _block = BlockOf(paragraph.Child("pPr"), outer);
        if (_anchor is not null && _block.Id is null)
            _block = _block with { Id = _anchor };
        _anchor = null;
        Runs(paragraph, depth + 1);
        builder.Close();
        // A position that belongs to no text keeps the places of neighbouring paragraphs apart.
        _at++;
    }

    private DocumentBlock BlockOf(XElement? properties, DocumentBlock? outer)
    {
        var style = properties?.Child("pStyle")?.Value();
        var name = parts.Styles.NameOf(style);
        var marker = MarkerOf(properties?.Child("numPr") ?? parts.Styles.NumberingOf(style), out var list, out var level);
        if (outer is not null)
            return outer with { Marker = outer.Marker ?? marker };
        if (properties?.Child("outlineLvl").Number() is >= 0 and < 9 and var outline)
            return new(BlockKind.Heading, default) { Level = outline + 1, Marker = marker };
        if (parts.Styles.LevelOf(style) is { } heading)
            return new(BlockKind.Heading, default) { Level = heading, Marker = marker };
        if (name.StartsWith("toc ", StringComparison.Ordinal))
            return new(BlockKind.Surroundings, default);
        if (name is "source code" or "html preformatted")
            return new(BlockKind.Code, default);
        if (name is "bibliography")
            return new(BlockKind.Bibliography, default) { Marker = marker };
        if (list > 0)
            return new(BlockKind.ListItem, default)
            {
                Level = level + 1,
                Group = list,
                Marker = marker ?? "•",
            };
        return name is "quote" or "intense quote" or "block text" ? new(BlockKind.Quotation, default) : new(BlockKind.Paragraph, default);
    }

    private string? MarkerOf(XElement? numbering, out int list, out int level)
    {
        list = numbering?.Child("numId").Number() ?? 0;
        level = numbering?.Child("ilvl").Number() ?? 0;
        return list > 0 ? parts.Numbering.Next(list, level) : null;
    }

    /// <summary>Opens the paragraph's block at its first text: only then is known what field it lies in.</summary>
    private void Open()
    {
        if (builder.IsOpen)
            return;
        if (
            _block.Kind is BlockKind.Paragraph or BlockKind.ListItem
            && (_bibliographies > 0 || _fields.Exists(field => field is { IsBibliography: true, IsResult: true }))
        )
            _block = _block with { Kind = BlockKind.Bibliography, Level = 0, Group = 0 };
        if (_fields.Exists(field => field is { IsContents: true, IsResult: true }))
            _block = _block with { Kind = BlockKind.Surroundings };
        builder.Open(_block);
        foreach (var mark in _around)
            builder.Push(mark);
    }

    private void Around(DocumentRun mark)
    {
        _around.Add(mark);
        if (builder.IsOpen)
            builder.Push(mark);
    }

    private void EndAround(DocumentRun? mark)
    {
        var index = mark is null ? -1 : _around.LastIndexOf(mark);
        if (index < 0)
            return;
        _around.RemoveAt(index);
        if (!builder.IsOpen)
            return;
        builder.PopTo(0);
        foreach (var left in _around)
            builder.Push(left);
    }
}
