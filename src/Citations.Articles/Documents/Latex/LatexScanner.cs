using System.Globalization;
using Citations.Formats.Latex;

namespace Citations.Articles.Documents.Latex;

/// <summary>Walks the body of a LaTeX document, its included files and its notes, and writes what it reads as blocks and runs.</summary>
internal sealed partial class LatexScanner(LatexOutput output, LatexFiles files)
{
    private const int MostScopes = 10_000;
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create("\\{}%$&~-`'^_ \t\r\n");

    private readonly List<LatexScope> _scopes = [];
    private readonly List<LatexList> _lists = [];
    private readonly Queue<(LatexSource Source, SourceSpan Span, int Number)> _notes = new();
    private LatexSource _source = files.Main;
    private int _at;
    private int _end;
    private bool _isMath;
    private bool _isInNotes;
    private bool _isOpenEnded;
    private int _openQuotes;
    private int _noteCount;
    private int _entryCount;

    /// <summary>Reads a stretch of a file.</summary>
    internal void Read(LatexSource source, int start, int end)
    {
        var (outerSource, outerAt, outerEnd, scopes) = (_source, _at, _end, _scopes.Count);
        (_source, _at, _end) = (source, start, end);
        while (_at < _end)
            Step();
        while (_scopes.Count > scopes)
            CloseScope();
        (_source, _at, _end) = (outerSource, outerAt, outerEnd);
    }

    /// <summary>Ends the document: the last block and the notes that are left.</summary>
    internal void Finish()
    {
        EndBlock();
        output.EndBlock();
    }

    private string Text => _source.Text;

    private int Place(int at) => _source.Start + at;

    private void Step()
    {
        var length = Text.AsSpan(_at, _end - _at).IndexOfAny(Special);
        if (length != 0)
        {
            length = length < 0 ? _end - _at : length;
            output.Append(Text.AsSpan(_at, length), Place(_at));
            _at += length;
            return;
        }

        switch (Text[_at])
        {
            case '\\':
                Command();
                break;
            case '{':
                _at++;
                OpenScope(new(output.MarkCount, _isMath, null, output.Block));
                break;
            case '}':
                _at++;
                if (_scopes.Count > 0 && _scopes[^1].Environment is null)
                    CloseScope();
                break;
            case '%':
                Comment();
                break;
            case '$':
                Mathematics();
                break;
            case '&' when IsInTable:
                _at++;
                EndBlock();
                break;
            case '~':
                output.Append("\u00A0", Place(_at++), 1);
                break;
            case '-' when !_isMath:
                Ligature('-', ["-", "–", "—"]);
                break;
            case '`' when !_isMath:
                _openQuotes += IsDouble('`') ? 0 : 1;
                Ligature('`', ["‘", "“"]);
                break;
            case '\'' when !_isMath:
                Apostrophe();
                break;
            case '^' or '_' when _isMath:
                Script(Text[_at] == '^' ? RunMarks.Superscript : RunMarks.Subscript);
                break;
            case ' ' or '\t' or '\r' or '\n':
                WhiteSpace();
                break;
            default:
                output.Append(Text.AsSpan(_at, 1), Place(_at));
                _at++;
                break;
        }
    }

    private bool IsInTable => output.Block.Kind == BlockKind.TableCell;

    private void Ligature(char c, string[] forms)
    {
        var count = 1;
        while (count < forms.Length && _at + count < _end && Text[_at + count] == c)
            count++;
        output.Append(forms[count - 1], Place(_at), count);
        _at += count;
    }

    private bool IsDouble(char c) => _at + 1 < _end && Text[_at + 1] == c;

    /// <summary>An apostrophe that no letter follows closes a quotation that is open.</summary>
    private void Apostrophe()
    {
        var closes = _openQuotes > 0 && !IsDouble('\'') && (_at + 1 >= _end || !char.IsLetterOrDigit(Text[_at + 1]));
        if (closes)
            _openQuotes--;
        Ligature('\'', [closes ? "’" : "'", "”"]);
    }

    private void WhiteSpace()
    {
        var start = _at;
        var isParagraph = false;
        while (_at < _end && char.IsWhiteSpace(Text[_at]))
        {
            isParagraph |= _source.IsBlankLine(_at, _end);
            _at++;
        }

        if (isParagraph)
            EndBlock();
        else
            output.Space(Place(start), _at - start);
    }

    private void Comment()
    {
        var start = _at;
        _at = _source.EndOfLine(_at, _end);
        while (_at < _end && Text[_at] is ' ' or '\t')
            _at++;
        if (!output.IsOpen)
            output.Whole(new(BlockKind.Comment, default), Text.AsSpan(start, _at - start), Place(start));
    }

    /// <summary>A dollar begins and ends mathematics; two are a display, which is not read.</summary>
    private void Mathematics()
    {
        if (_at + 1 < _end && Text[_at + 1] == '$')
        {
            SkipDisplay("$$", 2);
            return;
        }

        _at++;
        _isMath = !_isMath;
    }

    private void SkipDisplay(string terminator, int opening)
    {
        var close = Text.IndexOf(terminator, _at + opening, _end - _at - opening, StringComparison.Ordinal);
        _at = close < 0 ? _end : close + terminator.Length;
        output.Space(Place(_at - 1), 1);
    }

    private void Script(RunMarks mark)
    {
        _at++;
        Argument(new(default, mark));
    }

    /// <summary>Reads what follows as the argument of a command that marks it: a group, a command or one character.</summary>
    private void Argument(DocumentRun mark, string opening = "", string closing = "")
    {
        var start = _at;
        _at = _source.SkipSpace(_at, _end);
        if (_at >= _end)
            return;
        output.Append(opening, Place(start), Math.Max(1, _at - start));
        var marks = output.MarkCount;
        var hasMark = mark.Marks != RunMarks.None || mark.Target is not null;
        if (Text[_at] == '{')
        {
            _at++;
            OpenScope(new(marks, _isMath, null, output.Block, Closing: closing));
            if (hasMark)
                output.Push(mark);
            return;
        }

        if (hasMark)
            output.Push(mark);
        if (Text[_at] != '\\')
        {
            output.Append(Text.AsSpan(_at, 1), Place(_at));
            _at++;
        }

        output.PopTo(marks);
        output.Append(closing, Place(_at - 1), 1);
    }

    private void OpenScope(LatexScope scope)
    {
        if (_scopes.Count < MostScopes)
            _scopes.Add(scope);
    }

    private void CloseScope()
    {
        var scope = _scopes[^1];
        _scopes.RemoveAt(_scopes.Count - 1);
        output.PopTo(scope.Marks);
        output.Append(scope.Closing, Place(Math.Max(0, _at - 1)), 1);
        if (scope.EndsBlock)
            EndBlock();
        if (scope.EndsBlock || scope.Environment is not null)
            output.Block = scope.Block;
        _isMath = scope.IsMath;
    }

    /// <summary>Ends the block; the notes that it refers to follow.</summary>
    private void EndBlock()
    {
        output.EndBlock();
        (_isMath, _openQuotes) = (false, 0);
        if (_notes.Count == 0 || _isInNotes)
            return;
        _isInNotes = true;
        var block = output.Block;
        var marks = output.TakeMarks();
        while (_notes.TryDequeue(out var note))
        {
            var number = note.Number.ToString(CultureInfo.InvariantCulture);
            output.Block = new(BlockKind.Note, default) { Id = number, Marker = number + "." };
            Read(note.Source, note.Span.Start, note.Span.End);
            output.EndBlock();
        }

        output.Block = block;
        output.PutBack(marks);
        _isInNotes = false;
    }

    private void Accent(int start, char mark)
    {
        _at = _source.SkipSpace(_at, _end);
        var (from, to) = (_at, Math.Min(_at + 1, _end));
        if (_at < _end && Text[_at] == '{')
        {
            (from, to) = (_at + 1, Math.Min(_source.ClosingOf(_at), _end));
            _at = Math.Min(to + 1, _end);
        }
        else if (_at < _end && Text[_at] == '\\')
        {
            to = _at + 1;
            while (to < _end && char.IsAsciiLetter(Text[to]))
                to++;
            _at = to;
        }
        else
        {
            _at = to;
        }

        const int longest = 8;
        var letters = Text.AsSpan(from, Math.Max(0, to - from)).Trim();
        if (letters is ['\\', .. var word] && LatexSymbols.TryText(word, out var symbol))
            letters = symbol;
        if (letters.Length <= longest)
            output.Append(LatexAccents.Compose(letters, mark), Place(start), _at - start);
        else
            output.Append(letters, Place(from));
    }
}
