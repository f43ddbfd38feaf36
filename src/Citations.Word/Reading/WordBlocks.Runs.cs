using System.Globalization;
using System.Xml.Linq;
using Citations.Articles.Documents;
using Citations.Word.Packaging;

namespace Citations.Word.Reading;

/// <content>The text within a paragraph.</content>
internal sealed partial class WordBlocks
{
    private void Runs(XElement container, int depth)
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
                case "r":
                    Run(element, depth);
                    break;
                case "hyperlink":
                    Marked(element, new(default, RunMarks.None) { Target = TargetOf(element) }, depth);
                    break;
                case "fldSimple":
                    SimpleField(element, depth);
                    break;
                case "sdt":
                    RunControl(element, depth);
                    break;
                case "ins" or "moveTo" or "smartTag" or "customXml" or "dir" or "bdo" or "sdtContent":
                    Runs(element, depth + 1);
                    break;
                case "bookmarkStart":
                    // Pandoc names an entry by a bookmark; Word's own begin with an underscore.
                    if (!builder.IsOpen && _block.Id is null && element.Value("name") is ['r', 'e', 'f', '-', ..] name)
                        _block = _block with { Id = name };
                    break;
                case "oMath" or "oMathPara":
                    foreach (var text in element.Descendants().Where(child => child.Name.LocalName == "t"))
                        Append(text, text.Value);
                    break;
            }
        }
    }

    private string? TargetOf(XElement link) =>
        link.Value("id") is { } id && _links.TryGetValue(id, out var target) ? target
        : link.Value("anchor") is { Length: > 0 } anchor ? "#" + anchor
        : null;

    private void Marked(XElement element, DocumentRun mark, int depth)
    {
        Around(mark);
        Runs(element, depth + 1);
        EndAround(mark);
    }

    private void SimpleField(XElement element, int depth)
    {
        var field = new WordField();
        field.Code.Append(element.Value("instr"));
        BeginResult(field);
        _fields.Add(field);
        Runs(element, depth + 1);
        _fields.Remove(field);
        EndAround(field.Mark);
    }

    private void RunControl(XElement control, int depth)
    {
        var citations = control.Child("sdtPr")?.Child("tag")?.Value() is { } tag ? CitationField.ReadTag(tag) : [];
        if (control.Child("sdtContent") is not { } content)
            return;
        if (citations.IsEmpty)
        {
            Runs(content, depth + 1);
            return;
        }

        Keep(citations);
        Marked(content, new(default, RunMarks.None) { Citations = citations }, depth);
    }

    private void Run(XElement run, int depth)
    {
        var properties = run.Child("rPr");
        // Hidden text is not part of what a reader sees.
        if (properties.IsOn("vanish") == true)
            return;
        var marks = WordStyles.Apply(parts.Styles.MarksOf(properties?.Child("rStyle")?.Value()), properties);
        if (_block.Kind == BlockKind.Heading)
            marks &= ~RunMarks.Bold;
        _runMarks = marks;
        foreach (var element in run.Elements())
            Content(element, depth);
        _runMarks = RunMarks.None;
    }

    private RunMarks _runMarks;

    private void Content(XElement element, int depth)
    {
        switch (element.Name.LocalName)
        {
            case "t":
                Append(element, element.Value);
                break;
            case "tab":
                Append(element, "\t");
                break;
            case "br" when element.Value("type") is null or "textWrapping":
            case "cr":
                if (builder.IsOpen)
                    Append(element, "\u2028");
                break;
            case "noBreakHyphen":
                Append(element, "\u2011");
                break;
            case "fldChar":
                FieldCharacter(element);
                break;
            case "instrText":
                if (_fields.Count > 0 && !_fields[^1].IsResult)
                    _fields[^1].Code.Append(element.Value);
                break;
            case "footnoteReference" or "endnoteReference":
                NoteReference(element);
                break;
            case "AlternateContent" or "Choice" or "drawing" or "pict" or "object":
                TextBoxes(element, depth);
                break;
        }
    }

    /// <summary>The text of boxes follows the paragraph that they are anchored in.</summary>
    private void TextBoxes(XElement drawing, int depth)
    {
        var content = drawing.Name.LocalName == "AlternateContent" ? drawing.Child("Choice") ?? drawing : drawing;
        if (content.Descendants().FirstOrDefault(child => child.Name.LocalName == "txbxContent") is not { } box || depth > maximumDepth)
            return;
        var (block, fields, around, marks) = (_block, _fields.ToList(), _around.ToList(), _runMarks);
        builder.Close();
        _fields.Clear();
        _around.Clear();
        Blocks(box, null, depth + 1);
        _fields.AddRange(fields);
        _around.AddRange(around);
        (_block, _runMarks) = (block with { Marker = null, Id = null }, marks);
    }

    private void NoteReference(XElement reference)
    {
        if (reference.Value("id") is not { } id || IsInCode())
            return;
        var key = (reference.Name.LocalName[0] == 'f' ? "f" : "e") + id;
        if (!_noteNumbers.TryGetValue(key, out var number))
        {
            _noteNumbers[key] = number = _notes.Count + 1;
            _notes.Add(key);
        }

        var text = number.ToString(CultureInfo.InvariantCulture);
        Open();
        builder.Push(new(default, RunMarks.Superscript) { Note = text });
        Put(reference, text);
        builder.Pop();
    }

    private void Append(XElement element, string text)
    {
        if (text.Length == 0 || IsInCode())
            return;
        if (!builder.IsOpen && text.AsSpan().IsWhiteSpace())
        {
            Pieces.Add(new(_at, element, text.Length));
            _at += text.Length;
            return;
        }

        Open();
        if (_runMarks != RunMarks.None)
            builder.Push(new(default, _runMarks));
        Put(element, text);
        if (_runMarks != RunMarks.None)
            builder.Pop();
    }

    private void Put(XElement element, string text)
    {
        Pieces.Add(new(_at, element, text.Length));
        builder.Append(text, _at);
        _at += text.Length;
    }

    /// <summary>Between a field's start and its separator is its code, which is not shown.</summary>
    private bool IsInCode() => _fields.Exists(field => !field.IsResult);

    private void FieldCharacter(XElement element)
    {
        switch (element.Value("fldCharType"))
        {
            case "begin":
                _fields.Add(new() { Data = element.Child("fldData")?.Value });
                break;
            case "separate" when _fields.Count > 0:
                BeginResult(_fields[^1]);
                break;
            case "end" when _fields.Count > 0:
                var field = _fields[^1];
                _fields.RemoveAt(_fields.Count - 1);
                EndAround(field.Mark);
                // EndNote stores long data in a field within the field.
                if (_fields.Count > 0 && !_fields[^1].IsResult)
                    _fields[^1].Data ??= field.Data;
                break;
        }
    }

    private void BeginResult(WordField field)
    {
        var code = field.Code.ToString();
        field.IsResult = true;
        field.IsBibliography = CitationField.IsBibliography(code);
        field.IsContents =
            code.TrimStart().StartsWith("TOC ", StringComparison.Ordinal) || code.TrimStart().StartsWith("INDEX", StringComparison.Ordinal);
        var citations = field.IsBibliography || field.IsContents ? [] : CitationField.Read(code, field.Data, parts.Sources);
        Keep(citations);
        if (!citations.IsEmpty)
            field.Mark = new(default, RunMarks.None) { Citations = citations };
        else if (AddressOf(code) is { } target)
            field.Mark = new(default, RunMarks.None) { Target = target };
        if (field.Mark is { } mark)
            Around(mark);
    }

    private void Keep(EquatableArray<KeyedCitation> citations) =>
        Works.AddRange(citations.Select(citation => citation.Work).OfType<Reference>());

    /// <summary><c>HYPERLINK "address" \l "anchor"</c>.</summary>
    private static string? AddressOf(string code)
    {
        var text = code.AsSpan().Trim();
        if (!text.StartsWith("HYPERLINK", StringComparison.Ordinal))
            return null;
        var isAnchor = text["HYPERLINK".Length..].TrimStart().StartsWith("\\l");
        var open = text.IndexOf('"');
        var length = open < 0 ? -1 : text[(open + 1)..].IndexOf('"');
        return length < 0 ? null : (isAnchor ? "#" : "") + text.Slice(open + 1, length).ToString();
    }
}
