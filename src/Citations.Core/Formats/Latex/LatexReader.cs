using System.Buffers;
using System.Text;

namespace Citations.Formats.Latex;

/// <summary>
/// Turns the LaTeX of a BibTeX value into Unicode with CSL's inline markup. Braces that keep case in a title become
/// <c>&lt;span class="nocase"&gt;</c>. A command that no table knows stays as it is written, so that nothing is lost.
/// </summary>
internal ref struct LatexReader
{
    private const int DepthLimit = 64;
    private const string RaisedCircle = "<sup>∘</sup>";
    private static readonly SearchValues<char> Special = SearchValues.Create("\\{}$~`\n\r\t");
    private static readonly SearchValues<char> InText = SearchValues.Create("\\{}$~`'- \n\r\t");

    private readonly ReadOnlySpan<char> _latex;
    private LatexKind _kind;
    private readonly StringBuilder _text;
    private int _at;
    private int _depth;
    private bool _keepsCase;
    private bool _isMath;

    private LatexReader(ReadOnlySpan<char> latex, LatexKind kind, StringBuilder text)
    {
        _latex = latex;
        _kind = kind;
        _text = text;
    }

    internal static string Read(ReadOnlySpan<char> latex, LatexKind kind, StringBuilder buffer)
    {
        latex = latex.Trim(" \t\r\n");
        if (IsPlain(latex))
            return latex.ToString();
        buffer.Clear();
        var reader = new LatexReader(latex, kind, buffer);
        reader.ReadTo(latex.Length);
        return Trimmed(buffer);
    }

    private static bool IsPlain(ReadOnlySpan<char> latex) =>
        !latex.ContainsAny(Special)
        && !latex.Contains("--", StringComparison.Ordinal)
        && !latex.Contains("''", StringComparison.Ordinal)
        && !latex.Contains("  ", StringComparison.Ordinal);

    private static string Trimmed(StringBuilder text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && text[start] is ' ' or '\n')
            start++;
        while (end > start && text[end - 1] is ' ' or '\n')
            end--;
        return text.ToString(start, end - start);
    }

    private void ReadTo(int end)
    {
        while (_at < end)
        {
            var run = _latex[_at..end].IndexOfAny(InText);
            if (run != 0)
            {
                run = run < 0 ? end - _at : run;
                if (_isMath)
                    ReadMathRun(_at + run, end);
                else
                    Copy(run);
                continue;
            }

            ReadSpecial(end);
        }
    }

    private void Copy(int length)
    {
        _text.Append(_latex.Slice(_at, length));
        _at += length;
    }

    private void ReadSpecial(int end)
    {
        switch (_latex[_at])
        {
            case '\\':
                ReadCommand(end);
                break;
            case '{':
                ReadGroup(end);
                break;
            case '}':
                _at++;
                break;
            case ' ' or '\n' or '\r' or '\t':
                _at++;
                Space();
                break;
            case '$' when _kind != LatexKind.Verbatim:
                ReadMath(end);
                break;
            case '~' when _kind != LatexKind.Verbatim:
                _at++;
                _text.Append('\u00A0');
                break;
            case '`' when _kind != LatexKind.Verbatim:
                Ligature(end, '`', "‘", "“", "“`");
                break;
            case '\'' when _kind != LatexKind.Verbatim:
                Ligature(end, '\'', "'", "”", "”'");
                break;
            case '-' when _kind != LatexKind.Verbatim && !_isMath:
                Ligature(end, '-', "-", "–", "—");
                break;
            default:
                Copy(1);
                break;
        }
    }

    // White space of any length is one space.
    private readonly void Space()
    {
        if (_text.Length > 0 && _text[^1] is not (' ' or '\n'))
            _text.Append(' ');
    }

    private void Ligature(int end, char c, string one, string two, string three)
    {
        var count = 1;
        while (count < 3 && _at + count < end && _latex[_at + count] == c)
            count++;
        _at += count;
        _text.Append(count switch { 1 => one, 2 => two, _ => three });
    }

    private void ReadGroup(int end)
    {
        var close = LatexEnds.OfGroup(_latex[..end], _at);
        _at++;
        // BibTeX: a brace keeps case unless a command follows it ("special character").
        var keepsCase = _kind == LatexKind.Title && !_isMath && !_keepsCase && _at < close && _latex[_at] != '\\' && _depth < DepthLimit;
        // The brace that closes the group is stepped over as one that closes nothing.
        ReadInside(close, keepsCase ? LatexMarkup.NoCaseOpen : "", keepsCase ? LatexMarkup.SpanClose : "", keepsCase);
    }

    private void ReadInside(int close, string open, string shut, bool keepsCase = false)
    {
        // Deeper groups are copied without their braces, which bounds the stack.
        if (_depth >= DepthLimit)
        {
            Copy(close - _at);
            return;
        }

        var before = _keepsCase;
        (_keepsCase, _depth) = (before || keepsCase, _depth + 1);
        var start = _text.Append(open).Length;
        ReadTo(close);
        if (_text.Length == start)
            _text.Length -= open.Length;
        else
            _text.Append(shut);
        (_keepsCase, _depth) = (before, _depth - 1);
    }

    private void ReadMath(int end)
    {
        var length = LatexEnds.OfMath(_latex[(_at + 1)..end]);
        if (length > 0 && IsMoney(_latex[(_at + 1)..end], length))
            length = -1;
        if (length <= 0)
        {
            // A lone dollar is money; two open a display, whose dollars say nothing here.
            if (length < 0)
                _text.Append('$');
            _at += length < 0 ? 1 : 2;
            return;
        }

        _at++;
        ReadMathTo(_at + length);
        _at++;
    }

    // $5 and $10: what would close the formula stands before a number and after a space.
    private static bool IsMoney(ReadOnlySpan<char> text, int close) =>
        char.IsAsciiDigit(text[0]) && text[close - 1] == ' ' && close + 1 < text.Length && char.IsAsciiDigit(text[close + 1]);

    private void ReadMathTo(int close)
    {
        var before = _isMath;
        _isMath = true;
        ReadTo(close);
        _isMath = before;
    }

    private void ReadMathRun(int stop, int end)
    {
        while (_at < stop)
        {
            var script = _latex[_at..stop].IndexOfAny('^', '_');
            if (script < 0)
            {
                Copy(stop - _at);
                return;
            }

            Copy(script);
            var tag = _latex[_at] == '^' ? "sup" : "sub";
            _at++;
            var start = _text.Length;
            ReadArgument(end, $"<{tag}>", $"</{tag}>");
            // A raised circle is how LaTeX writes degrees: 20 $^\circ$C.
            if (_text.Length - start == RaisedCircle.Length && _text.ToString(start, RaisedCircle.Length) == RaisedCircle)
            {
                _text.Length = start;
                _text.Append('°');
            }
        }
    }

    private void ReadCommand(int end)
    {
        var start = _at;
        _at++;
        if (_at >= end)
        {
            _text.Append('\\');
            return;
        }

        if (!char.IsAsciiLetter(_latex[_at]))
        {
            ReadControlSymbol(end);
            return;
        }

        while (_at < end && char.IsAsciiLetter(_latex[_at]))
            _at++;
        ReadControlWord(start, _latex[(start + 1).._at], end);
    }

    private void ReadControlSymbol(int end)
    {
        var symbol = _latex[_at++];
        switch (symbol)
        {
            case '&' or '%' or '$' or '#' or '_' or '{' or '}':
            case '~' when _kind == LatexKind.Verbatim:
                _text.Append(symbol);
                break;
            case '\\':
                _text.Append(_kind == LatexKind.Verbatim ? '\\' : '\n');
                break;
            case ' ' or '\n' or '\t':
            case ',' or ';' or ':' when _isMath:
                Space();
                break;
            case ',':
                _text.Append('\u2009');
                break;
            case '-' or '/' or '@' or '!' or '(' or ')' or '[' or ']':
                break;
            default:
                if (_kind != LatexKind.Verbatim && LatexAccents.TryMark(symbol, out var mark))
                    ReadAccented(end, mark);
                else
                    _text.Append('\\').Append(symbol);
                break;
        }
    }

    private void ReadControlWord(int start, ReadOnlySpan<char> word, int end)
    {
        if (word is "url" or "nolinkurl" or "path")
            ReadAddress(end);
        else if (LatexSymbols.TryText(word, out var text))
        {
            var isApart = _isMath && text.Length > 0 && _text.Length > 0 && _text[^1] == ' ' && _at < end && _latex[_at] == ' ';
            SkipSpace(end);
            _text.Append(text);
            // Around an arrow or a relation the author's spaces stand on both sides.
            if (isApart && char.IsSymbol(text, 0))
                Space();
        }
        else if (word.Length == 1 && LatexAccents.TryMark(word[0], out var mark))
        {
            ReadAccented(end, mark);
        }
        else if (LatexMarkup.IsSwitch(word) && LatexMarkup.TryTags(word, out var type))
        {
            SkipSpace(end);
            ReadInside(end, type.Open, type.Close);
        }
        else if (LatexMarkup.TryTags(word, out var tags))
        {
            ReadArgument(end, tags.Open, tags.Close);
        }
        else
        {
            ReadOther(start, word, end);
        }
    }

    // In an address a tilde is a tilde.
    private void ReadAddress(int end)
    {
        (var before, _kind) = (_kind, LatexKind.Verbatim);
        ReadArgument(end, "", "");
        _kind = before;
    }

    private void ReadOther(int start, ReadOnlySpan<char> word, int end)
    {
        SkipSpace(end);
        switch (word)
        {
            // \href{address}{text} shows its text; \vphantom{...} shows nothing.
            case "href":
                SkipArgument(end);
                ReadArgument(end, "", "");
                break;
            case "vphantom" or "phantom" or "hphantom" or "noopsort" or "vspace" or "hspace" or "label":
            // Notes at the foot of an article's first page are no part of its title.
            case "thanks" or "footnote" or "footnotemark" when _kind == LatexKind.Title:
                SkipArgument(end);
                break;
            default:
                if (_at < end && _latex[_at] == '{')
                    SkipArgument(end);
                _text.Append(_latex[start.._at]);
                break;
        }
    }

    private void ReadAccented(int end, char mark)
    {
        SkipSpace(end);
        var start = _text.Length;
        ReadArgument(end, "", "");
        var letters = _text.ToString(start, _text.Length - start);
        _text.Length = start;
        _text.Append(LatexAccents.Compose(letters, mark));
    }

    // An argument is a group, a command or one character.
    private void ReadArgument(int end, string open, string shut)
    {
        SkipSpace(end);
        if (_at >= end)
            return;
        if (_latex[_at] == '{')
        {
            var close = LatexEnds.OfGroup(_latex[..end], _at);
            _at++;
            ReadInside(close, open, shut);
            _at = Math.Min(close + 1, end);
            return;
        }

        if (_depth >= DepthLimit)
        {
            Copy(end - _at);
            return;
        }

        _depth++;
        _text.Append(open);
        if (_latex[_at] == '\\')
            ReadCommand(end);
        else
            Copy(char.IsHighSurrogate(_latex[_at]) && _at + 1 < end ? 2 : 1);
        _text.Append(shut);
        _depth--;
    }

    private void SkipArgument(int end)
    {
        if (_at < end && _latex[_at] == '{')
            _at = Math.Min(LatexEnds.OfGroup(_latex[..end], _at) + 1, end);
        else if (_at + 1 < end && _latex[_at] == '\\' && _latex[_at + 1] is '{' or '}')
            _at += 2;
    }

    private void SkipSpace(int end)
    {
        while (_at < end && _latex[_at] is ' ' or '\n' or '\r' or '\t')
            _at++;
    }
}
