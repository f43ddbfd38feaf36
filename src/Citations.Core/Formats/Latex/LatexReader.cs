using System.Buffers;
using System.Text;

namespace Citations.Formats.Latex;

/// <summary>
/// Turns the LaTeX of a BibTeX value into Unicode with CSL's inline markup. Braces that keep case in a title become
/// <c>&lt;span class="nocase"&gt;</c>. A command that no table knows stays as it is written, so that nothing is lost; only in a title one
/// over a single argument shows the argument, as a command that a preamble defines does.
/// </summary>
internal ref partial struct LatexReader
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
    private bool _isUnbalanced;

    private LatexReader(ReadOnlySpan<char> latex, LatexKind kind, StringBuilder text)
    {
        _latex = latex;
        _kind = kind;
        _text = text;
    }

    /// <summary>The text of a value; one without LaTeX is its text itself.</summary>
    internal static string Read(string latex, LatexKind kind, StringBuilder buffer)
    {
        var trimmed = Trimmed(latex);
        return !IsPlain(trimmed) ? ReadMarked(trimmed, kind, buffer)
            : trimmed.Length == latex.Length ? latex
            : trimmed.ToString();
    }

    internal static string Read(ReadOnlySpan<char> latex, LatexKind kind, StringBuilder buffer)
    {
        var trimmed = Trimmed(latex);
        return IsPlain(trimmed) ? trimmed.ToString() : ReadMarked(trimmed, kind, buffer);
    }

    private static string ReadMarked(ReadOnlySpan<char> latex, LatexKind kind, StringBuilder buffer)
    {
        buffer.Clear();
        var reader = new LatexReader(latex, kind, buffer);
        reader.ReadTo(latex.Length);
        return Trimmed(buffer);
    }

    private static ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> latex) => latex.Trim(" \t\r\n");

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
            case '$' when _kind != LatexKind.Verbatim || IsFormula(end):
                ReadMath(end);
                break;
            case '~' when _kind != LatexKind.Verbatim:
                _at++;
                _text.Append(IsInAddress() ? '~' : '\u00A0');
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
        ReadInside(close, keepsCase ? SpanTags.NoCase : "", keepsCase ? SpanTags.Close : "", keepsCase);
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

    // In an address dollars are dollars, unless there is a command between them: $\sim$ is how many write a tilde.
    private readonly bool IsFormula(int end)
    {
        var rest = _latex[(_at + 1)..end];
        return LatexEnds.OfMath(rest) is > 0 and var length && rest[..length].Contains('\\');
    }

    // Many write an address as text: howpublished = {http://example.edu/~mole}.
    private readonly bool IsInAddress()
    {
        if (_kind == LatexKind.Verbatim)
            return true;
        if (_text.Length == 0 || _text[^1] != '/')
            return false;
        for (var i = _text.Length - 1; i >= 0 && !char.IsWhiteSpace(_text[i]); i--)
        {
            if (i + 3 < _text.Length && _text[i] == ':' && _text[i + 1] == '/' && _text[i + 2] == '/')
                return true;
        }

        return false;
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

    // $5 and $10: what would close the formula is before a number and after a space.
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
}
