using System.Buffers;
using System.Text;

namespace Citations.Formats.BibTeX;

/// <summary>
/// Reads the entries of a BibTeX text one by one: <c>@string</c>, <c>@preamble</c>, <c>@comment</c>, concatenation with <c>#</c>,
/// braces or parentheses around an entry. A fault is reported where it lies, and reading continues at the next field or entry.
/// </summary>
internal sealed class BibTeXParser(
    string text,
    BibTeXMacros macros,
    BibTeXExpansion expansion,
    BibTeXDiagnostics diagnostics,
    bool isLast = true
)
{
    // Each unclosed value is searched for up to the next line that starts an entry; so many of them are enough.
    private const int UnclosedLimit = 8;
    private static readonly SearchValues<char> KeyEnd = SearchValues.Create(",=\n}\"{");

    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _names = new Dictionary<string, string>(
        StringComparer.OrdinalIgnoreCase
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly List<BibTeXField> _fields = [];
    private BibTeXCursor _cursor = new(text);
    private int _unclosed;
    private int _unclosedComments;
    private int _valueStart;
    private int _entryStart;
    private int _commented = -1;

    /// <summary>The next entry, or null at the end of the text.</summary>
    internal BibTeXEntry? Next()
    {
        while (text.AsSpan(_cursor.Position).IndexOf('@') is var at and >= 0)
        {
            _cursor.Position += at;
            if (ReadAt() is { } entry)
                return entry;
        }

        _cursor.Position = text.Length;
        return null;
    }

    /// <summary>The entries from here to the end of the text.</summary>
    internal IEnumerable<BibTeXEntry> Rest()
    {
        while (Next() is { } entry)
            yield return entry;
    }

    private BibTeXEntry? ReadAt()
    {
        var start = _cursor.Position++;
        _cursor.SkipSpace();
        var name = _cursor.Name();
        var afterName = _cursor.Position;
        _cursor.SkipSpace();
        // The text between entries is comment, such as an address with an at sign.
        if (name.IsEmpty || _cursor.Current is not ('{' or '('))
        {
            _cursor.Position = Math.Max(afterName, start + 1);
            return null;
        }

        var type = LowerCase(name);
        if (type == "comment")
            return SkipComment(afterName);
        var close = _cursor.Current == '{' ? '}' : ')';
        _cursor.Position++;
        if (new BibTeXCursor(text, start).StartsEntry())
            _unclosed = 0;
        switch (type)
        {
            case BibTeXMacros.Command:
                ReadMacro(close);
                return null;
            case "preamble":
                ReadValue();
                Close(start, close);
                return null;
            default:
                return ReadEntry(type, start, close);
        }
    }

    private BibTeXEntry? SkipComment(int afterName)
    {
        if (_cursor.Current == '{' && _unclosedComments < UnclosedLimit)
        {
            if (_cursor.SkipBraces())
                return null;
            _unclosedComments++;
        }

        _cursor.Position = afterName;
        return null;
    }

    private void ReadMacro(char close)
    {
        var start = _cursor.Position;
        _cursor.SkipSpace();
        var name = _cursor.Name().ToString();
        if (name.Length == 0 || !_cursor.Accept('='))
        {
            diagnostics.Error("Expected a macro's name and '='.", _cursor.PlaceOfFault, length: 0);
            return;
        }

        macros.Define(name, ReadValue());
        Close(start, close);
    }

    private void Close(int start, char close)
    {
        _cursor.Accept(',');
        if (!_cursor.Accept(close))
            diagnostics.Error($"Expected '{close}'.", start);
    }

    private BibTeXEntry ReadEntry(string type, int start, char close)
    {
        _entryStart = start;
        var key = ReadKey(close);
        _fields.Clear();
        while (!IsClosed(start, close))
        {
            if (_unclosed >= UnclosedLimit)
            {
                SkipToEntry();
                break;
            }

            ReadField(close);
        }

        return new BibTeXEntry(type, key, SourceSpan.FromBounds(start, _cursor.Position), [.. _fields]);
    }

    private string ReadKey(char close)
    {
        _cursor.SkipSpace();
        if (_cursor.StartsEntry())
            return "";
        var start = _cursor.Position;
        var length = text.AsSpan(start).IndexOfAny(KeyEnd);
        var end = length < 0 ? text.Length : start + length;
        if (length >= 0 && text[end] == '=')
        {
            diagnostics.Warning("This entry has no citation key.", start);
            return "";
        }

        var key = text.AsSpan(start, end - start).TrimEnd();
        if (close == ')' && key.EndsWith(")") && (end == text.Length || text[end] != ','))
        {
            key = key[..^1].TrimEnd();
            end--;
        }

        _cursor.Position = end;
        return key.ToString();
    }

    private bool IsClosed(int start, char close)
    {
        SkipComments();
        while (_cursor.Accept(','))
            SkipComments();

        if (_cursor.Current == close && !IsExtraBrace())
        {
            _cursor.Position++;
            return true;
        }

        if ((!_cursor.IsAtEnd && !_cursor.StartsEntry()) || ReopenLastValue())
            return false;
        diagnostics.Error(
            $"This entry is never closed: expected '{close}' {(_cursor.IsAtEnd && isLast ? "before the end" : "before the next entry")}.",
            start
        );
        return true;
    }

    // Biber takes a percent sign outside of values for the start of a comment, as TeX does; BibTeX has no comments within entries.
    private void SkipComments()
    {
        _cursor.SkipSpace();
        while (_cursor.Current == '%')
        {
            if (_commented != _entryStart)
            {
                diagnostics.Info("A comment within an entry is ignored, as in Biber; BibTeX itself stops here.", _cursor.Position);
                _commented = _entryStart;
            }

            var length = text.AsSpan(_cursor.Position).IndexOf('\n');
            _cursor.Position = length < 0 ? text.Length : _cursor.Position + length;
            _cursor.SkipSpace();
        }
    }

    // A value that took the entry's own end, and fields with it, was not closed where it should be.
    private bool ReopenLastValue()
    {
        if (_fields.Count == 0 || _unclosed >= UnclosedLimit || _valueStart >= text.Length || text[_valueStart] is not ('{' or '"'))
            return false;
        var line = new BibTeXCursor(text, _valueStart);
        line.SkipToLineOfStructure();
        line.SkipSpace();
        if (line.Position >= _cursor.Position)
            return false;
        _cursor.Position = _valueStart;
        _fields[^1] = new(_fields[^1].Name, ReadUnclosed(text[_valueStart]), SourceSpan.FromBounds(_valueStart, _cursor.Position));
        return true;
    }

    // A closing brace with a field after it closes nothing.
    private bool IsExtraBrace()
    {
        var ahead = _cursor;
        ahead.Position++;
        ahead.Accept(',');
        // Loose text between entries may look like a field, and no brace closes it.
        if (!ahead.StartsField() || !ahead.HasClosingBrace())
            return false;
        diagnostics.Error($"'{_cursor.Current}' closes the entry before its last field; it is left out.", _cursor.Position);
        _cursor.Position++;
        while (_cursor.Accept(',')) { }

        return true;
    }

    private void ReadField(char close)
    {
        _cursor.SkipSpace();
        var start = _cursor.Position;
        var name = _cursor.Name();
        if (name.IsEmpty || !_cursor.Accept('='))
        {
            // Accept has stepped over space only; a stray character is stepped over by line.
            diagnostics.Error("Expected a field's name and '='.", start);
            if (_cursor.Position == start)
                _cursor.Position++;
            if (_cursor.Current != close && !_cursor.StartsEntry() && !_cursor.StartsField())
                _cursor.SkipToLineOfStructure();
            return;
        }

        var fieldName = LowerCase(name);
        _cursor.SkipSpace();
        _valueStart = _cursor.Position;
        var value = ReadValue();
        var place = SourceSpan.FromBounds(_valueStart, _cursor.Position);
        if (BibTeXEscapes.Find(fieldName, text, _valueStart, _cursor.Position) is { } escapes)
            diagnostics.Escapes(fieldName, _valueStart, escapes);
        SkipComments();
        if (_cursor.Current != ',' && _cursor.Current != close && !_cursor.IsAtEnd && !_cursor.StartsEntry())
        {
            if (_cursor.StartsField())
                diagnostics.Warning($"Expected ',' after the field '{fieldName}'.", _cursor.Position);
            else
                (value, place) = (ReadStray(fieldName), SourceSpan.FromBounds(_valueStart, _cursor.Position));
        }

        _fields.Add(new BibTeXField(fieldName, value, place));
    }

    // Text after the end of a value belongs to it: a brace or a quotation mark closed it too early.
    private string ReadStray(string fieldName)
    {
        diagnostics.Error($"Expected ',' or the end of the entry after the field '{fieldName}'.", _cursor.Position);
        _cursor.SkipToLineOfStructure();
        return Bare(_cursor.From(_valueStart));
    }

    private string ReadValue()
    {
        string? whole = null;
        StringBuilder? more = null;
        do
        {
            _cursor.SkipSpace();
            var piece = ReadPiece();
            if (whole is null)
                whole = piece;
            else
                (more ??= new StringBuilder(whole)).Append(piece);
        } while (_cursor.Accept('#'));
        return more?.ToString() ?? whole;
    }

    private string ReadPiece()
    {
        var start = _cursor.Position;
        switch (_cursor.Current)
        {
            case '{':
                return _unclosed < UnclosedLimit && _cursor.SkipBraces() ? Inside(start) : ReadUnclosed('{');
            case '"':
                return _unclosed < UnclosedLimit && _cursor.SkipQuotes() ? Inside(start) : ReadUnclosed('"');
        }

        var word = _cursor.Name();
        if (word.IsEmpty)
        {
            diagnostics.Error("Expected a value: text in braces or quotation marks, a number or a macro.", _cursor.PlaceOfFault, length: 0);
            return "";
        }

        if (char.IsAsciiDigit(word[0]))
            return word.ToString();
        if (!macros.TryGet(word, out var value))
            diagnostics.Warning($"The macro '{word}' is not defined; its name is used as its value.", start, word.Length);
        else if (expansion.TryTake(value.Length))
            return value;
        else
            diagnostics.Warning(
                $"The macros of this text grow out of proportion to its size; the name '{word}' is used as its value.",
                start,
                word.Length
            );
        return word.ToString();
    }

    private string Inside(int start) => text[(start + 1)..(_cursor.Position - 1)];

    private string ReadUnclosed(char open)
    {
        var start = _cursor.Position;
        diagnostics.Error($"This {(open == '{' ? "brace" : "quotation mark")} is never closed; the value ends with its line.", start);
        _unclosed++;
        _cursor.SkipToLineOfStructure();
        return Bare(_cursor.From(start));
    }

    private void SkipToEntry()
    {
        while (!_cursor.IsAtEnd && !_cursor.StartsEntry())
        {
            _cursor.Position++;
            var at = text.AsSpan(_cursor.Position).IndexOf('@');
            _cursor.Position = at < 0 ? text.Length : _cursor.Position + at;
        }
    }

    private static string Bare(ReadOnlySpan<char> value)
    {
        value = value.Trim().TrimEnd(',').TrimEnd();
        var open = value.IsEmpty ? '\0' : value[0];
        if (open is '{' or '"')
            value = value[1..];
        if ((open == '"' && value.EndsWith("\"")) || (open == '{' && value.EndsWith("}") && value.Count('}') > value.Count('{')))
            value = value[..^1];
        return value.ToString();
    }

    private string LowerCase(ReadOnlySpan<char> name)
    {
        if (_names.TryGetValue(name, out var known))
            return known;
        var lower = name.ToString().ToLowerInvariant();
        _names[name] = lower;
        return lower;
    }
}
