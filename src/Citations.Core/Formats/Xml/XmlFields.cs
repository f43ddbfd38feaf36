using System.Text;
using System.Xml;
using Citations.Formats.Mapping;

namespace Citations.Formats.Xml;

/// <summary>
/// An entry's elements as a flat row of fields named by their paths: <c>titles/title</c>, and <c>ref-type/@name</c> for an attribute.
/// An element that holds others closes with a separate field that has no text.
/// </summary>
internal sealed class XmlFields(XmlReader xml, XmlPlace place, XmlInline inline, List<Diagnostic> diagnostics)
{
    private const int MaxDepth = 32;

    private readonly List<(string Path, int Start, bool HasChildren)> _open = [];
    private readonly Stack<string> _closing = new();
    private readonly StringBuilder _text = new();

    private int Position => place.Of(((IXmlLineInfo)xml).LineNumber, ((IXmlLineInfo)xml).LinePosition);

    /// <summary>Reads to the end tag of the element that the reader is on.</summary>
    internal void ReadInto(SourceEntry entry)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.Depth > depth + MaxDepth)
            {
                if (xml is { NodeType: XmlNodeType.Element } && xml.Depth == depth + MaxDepth + 1)
                {
                    diagnostics.Add(
                        FormatDiagnostics.Malformed($"Elements are nested more than {MaxDepth} deep.", new SourceSpan(Position, 0))
                    );
                }

                continue;
            }

            switch (xml.NodeType)
            {
                case XmlNodeType.Element when inline(xml) is { } tags:
                    _text.Append(tags.Open);
                    if (xml.IsEmptyElement)
                        _text.Append(tags.Close);
                    else
                        _closing.Push(tags.Close);
                    break;
                case XmlNodeType.Element:
                    Open(entry);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    _text.Append(xml.Value);
                    break;
                case XmlNodeType.EndElement when inline(xml) is not null && _closing.Count > 0:
                    _text.Append(_closing.Pop());
                    break;
                case XmlNodeType.EndElement:
                    Close(entry);
                    break;
            }
        }
    }

    private void Open(SourceEntry entry)
    {
        var path = xml.LocalName;
        if (_open is [.., var parent])
        {
            path = $"{parent.Path}/{path}";
            _open[^1] = parent with { HasChildren = true };
        }

        var (start, isEmpty) = (Math.Max(0, Position - 1), xml.IsEmptyElement);
        while (xml.MoveToNextAttribute())
        {
            if (xml.Prefix != "xmlns" && xml.Name != "xmlns")
                entry.Fields.Add(new($"{path}/@{xml.LocalName}", xml.Value, new SourceSpan(start, 0)));
        }

        xml.MoveToElement();
        _text.Clear();
        if (!isEmpty)
            _open.Add((path, start, false));
    }

    private void Close(SourceEntry entry)
    {
        if (_open is not [.., var (path, start, hasChildren)])
            return;
        _open.RemoveAt(_open.Count - 1);
        entry.Fields.Add(new(path, hasChildren ? "" : _text.ToString().Trim(), SourceSpan.FromBounds(start, Math.Max(start, Position))));
        _text.Clear();
    }
}
