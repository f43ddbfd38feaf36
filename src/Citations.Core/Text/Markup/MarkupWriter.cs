using System.Text;

namespace Citations;

/// <summary>Writes one marked-up text again, with the elements that its target knows, well nested. For one text and one thread.</summary>
internal sealed class MarkupWriter(MarkupTarget target)
{
    /// <summary>Stands between paragraphs until they become lines; a character that no text has.</summary>
    internal const char ParagraphMark = '\u001E';

    private readonly StringBuilder _text = new();

    /// <summary>The open elements: the tag written, and the length of the text before it.</summary>
    private readonly Stack<(string Element, string Tag, int Before)> _open = new();

    internal string Write(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == '<' && MarkupTag.Read(text, i) is { } tag)
                i = WriteElement(text, i, tag);
            else
                _text.Append(text[i++]);
        }

        while (_open.Count > 0)
            Close();
        return _text.ToString();
    }

    /// <returns>The position to continue at.</returns>
    private int WriteElement(string text, int at, MarkupTag tag)
    {
        if (tag.Name == "span" && target == MarkupTarget.Inline && WriteSpan(text, at, tag))
            return tag.End;
        if (tag.Name == "math" && !tag.IsClosing && !tag.IsEmpty)
            return WriteMath(text, tag.End);
        if (MarkupElements.IsDuplicate(tag.Name) && !tag.IsClosing && !tag.IsEmpty)
            return EndOf(text, tag).After;
        if (MarkupElements.IsBlock(tag.Name))
            _text.Append(target == MarkupTarget.Paragraphs ? ParagraphMark : ' ');
        else if (target == MarkupTarget.Inline && MarkupElements.InlineTag(tag.Name) is { } inline)
            WriteInline(text, at, tag, inline);
        return tag.End;
    }

    private void WriteInline(string text, int at, MarkupTag tag, string inline)
    {
        if (tag.IsEmpty)
            return;
        if (!tag.IsClosing)
        {
            if (inline == "i" && LostSpaces.IsBefore(text, at, tag.End))
                _text.Append(' ');

            if (inline == "sub")
                JoinSubscript();
            _open.Push((tag.Name, inline, _text.Length));
            _text.Append('<').Append(inline).Append('>');
        }
        else if (_open.Any(open => open.Element == tag.Name))
        {
            while (_open.Peek().Element != tag.Name)
                Close();
            var start = _open.Peek().Before;
            Close();
            if (inline == "i" && LostSpaces.IsAfter(text, tag.End, inner: Words(start)))
                _text.Append(' ');
        }
    }

    // The words of an element that was just closed, with its tags.
    private string Words(int start) => start <= _text.Length ? _text.ToString(start, _text.Length - start) : "";

    // The spans of CSL's own markup; a closing tag belongs to them only where one of them is open.
    private bool WriteSpan(string text, int at, MarkupTag tag)
    {
        if (tag.IsEmpty || tag.IsClosing)
        {
            if (!tag.IsClosing || _open.Count == 0 || _open.Peek().Element != "span")
                return false;
            Close();
            return true;
        }

        var inside = text.AsSpan(at + 1, tag.End - at - 2);
        var kept =
            inside is SpanTags.NoCaseElement ? SpanTags.NoCaseElement
            : inside.Contains("small-caps", StringComparison.Ordinal) ? MarkupElements.SmallCaps
            : "";
        // What is not markup of CSL is ignored, with its partner.
        _open.Push(("span", kept, _text.Length));
        if (kept.Length > 0)
            _text.Append('<').Append(kept).Append('>');
        return true;
    }

    private void Close()
    {
        var (_, tag, before) = _open.Pop();
        if (tag.Length == 0)
            return;
        var content = _text.ToString(before + tag.Length + 2, _text.Length - before - tag.Length - 2);
        if (string.IsNullOrWhiteSpace(content))
            _text.Length = before;
        // Small capitals differ from others only in small letters; of whole words they are a publisher's typography.
        else if (tag == MarkupElements.SmallCaps && (!HasSmallLetter(content) || content.Length >= LongWord))
            _text.Remove(before, tag.Length + 2);
        else
            _text
                .Append("</")
                .Append(tag.AsSpan(0, tag.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? space : tag.Length))
                .Append('>');
    }

    // Prefixes such as the D and L of isomers are shorter.
    private const int LongWord = 5;

    private static bool HasSmallLetter(string content)
    {
        var isTag = false;
        foreach (var c in content)
        {
            isTag = c == '<' || (isTag && c != '>');
            if (!isTag && char.IsLower(c))
                return true;
        }

        return false;
    }

    /// <summary>Writes a formula; the spaces around it are lost in records, and put back where words would run together.</summary>
    private int WriteMath(string text, int start)
    {
        var (end, after) = EndOf(text, new MarkupTag("math", IsClosing: false, IsEmpty: false, start));
        var formula = MathMarkup.ToText(text[start..end], target);
        if (formula.Length == 0)
            return after;
        if (_text.Length > 0 && char.IsLetter(_text[^1]) && char.IsLetterOrDigit(formula[0]))
            _text.Append(' ');
        _text.Append(formula);
        if (after < text.Length && char.IsLetter(text[after]) && char.IsLetterOrDigit(formula[^1]))
            _text.Append(' ');
        return after;
    }

    /// <summary>
    /// Where the content of an element ends, and where the text continues after it; the end of the text where it is not closed.
    /// </summary>
    private static (int Content, int After) EndOf(string text, MarkupTag tag)
    {
        for (var i = text.IndexOf("</", tag.End, StringComparison.Ordinal); i >= 0; i = text.IndexOf("</", i + 2, StringComparison.Ordinal))
        {
            if (MarkupTag.Read(text, i) is { } closing && closing.Name == tag.Name)
                return (i, closing.End);
        }

        return (text.Length, text.Length);
    }

    // Pretty-printed records put a subscript on a separate line; a word that precedes it is what it belongs to, a sign is not.
    private void JoinSubscript()
    {
        var end = _text.Length;
        while (end > 0 && char.IsWhiteSpace(_text[end - 1]))
            end--;
        if (end == 0 || _text[end - 1] is not (',' or ';' or ':' or '.' or '?' or '!' or '–' or '—'))
            _text.Length = end;
    }
}
