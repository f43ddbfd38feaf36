using System.Globalization;
using Citations.Formats.BibTeX;
using Citations.Formats.Latex;

namespace Citations.Articles.Documents.Latex;

/// <content>Commands.</content>
internal sealed partial class LatexScanner
{
    private Dictionary<string, string>? _macros;

    private void Command()
    {
        var start = _at++;
        if (_at >= _end)
            return;
        if (!char.IsAsciiLetter(Text[_at]))
        {
            Symbol(start);
            return;
        }

        while (_at < _end && char.IsAsciiLetter(Text[_at]))
            _at++;
        var name = Text[(start + 1).._at];
        if (LatexVocabulary.IsCitation(name))
            Citation(start, name);
        else if (LatexVocabulary.LevelOf(name) is { } level)
            Heading(level);
        else if (LatexMarkup.TryTags(name, out var tags) && name is not ("url" or "path" or "nolinkurl" or "small" or "text"))
            Type(name, tags.Open, tags.Close);
        else if (name.Length == 1 && LatexAccents.TryMark(name[0], out var mark))
            Accent(start, mark);
        else if (name is "par" or "newline" or "item" or "and")
            Break(start, name);
        else if (LatexSymbols.TryText(name, out var text))
            Sign(start, text);
        else if (_depth < MostNested && LatexTemplates.Of(name) is { } template)
            Template(start, template);
        else if (name == "urldef")
            DefineAddress();
        else if (_addresses.TryGetValue(name, out var address))
            NamedAddress(start, address);
        else if (LatexVocabulary.IsLength(name))
            Length(start, name);
        else
            Structure(start, name);
    }

    private void Length(int start, string name)
    {
        _at = LatexLength.EndOf(Text, _at, _end);
        // Styles of bibliographies put more room between the parts of an entry.
        if (name == "hskip")
            output.Space(Place(start), _at - start);
    }

    private void Symbol(int start)
    {
        var symbol = Text[_at++];
        switch (symbol)
        {
            case '&' or '%' or '$' or '#' or '_' or '{' or '}':
                output.Append([symbol], Place(start), 2);
                break;
            case '\\':
                LineBreak(start);
                break;
            case ' ' or '\n' or '\t' or '\r':
                output.Space(Place(start), 2);
                break;
            case ',' or ';' or ':':
                output.Append("\u2009", Place(start), 2);
                break;
            case '[':
                _at = start;
                SkipDisplay("\\]", 2);
                break;
            case '(' or ')':
                _isMath = symbol == '(';
                break;
            case '-' or '/' or '@' or '!' or ']':
                break;
            default:
                if (LatexAccents.TryMark(symbol, out var mark))
                    Accent(start, mark);
                break;
        }
    }

    private void LineBreak(int start)
    {
        if (_at < _end && Text[_at] == '*')
            _at++;
        if (_at < _end && Text[_at] == '[')
            _source.Option(ref _at, _end);
        if (IsInTable)
            EndBlock();
        else if (output.IsOpen)
            output.Append("\u2028", Place(start), _at - start);
        while (_at < _end && char.IsWhiteSpace(Text[_at]) && !_source.IsBlankLine(_at, _end))
            _at++;
    }

    private void Sign(int start, string text)
    {
        // TeX takes the spaces after a command's name away.
        while (_at < _end && char.IsWhiteSpace(Text[_at]) && !_source.IsBlankLine(_at, _end))
            _at++;
        if (_at + 1 < _end && Text[_at] == '{' && Text[_at + 1] == '}')
            _at += 2;
        output.Append(text, Place(start), _at - start);
    }

    private void Type(string name, string open, string close)
    {
        var mark = new DocumentRun(default, LatexVocabulary.MarksOf(open));
        var isSign = open.Length == 1;
        if (!LatexMarkup.IsSwitch(name))
            Argument(mark, isSign ? open : "", isSign ? close : "");
        else if (mark.Marks != RunMarks.None && _scopes.Count > 0)
            output.Push(mark);
        if (LatexMarkup.IsSwitch(name))
            _at = _source.SkipSpace(_at, _end);
    }

    private void Citation(int start, string name)
    {
        var after = _at;
        var citations = LatexCitations.Read(_source, name, ref after, _end);
        if (citations.IsEmpty)
            return;
        _at = after;
        output.Push(new(default, RunMarks.None) { Citations = citations });
        output.Append(LatexCitations.Show(citations), Place(start), _at - start);
        output.PopTo(output.MarkCount - 1);
    }

    private void Heading(int level)
    {
        if (_at < _end && Text[_at] == '*')
            _at++;
        _source.Option(ref _at, _end);
        var brace = _source.SkipSpace(_at, _end);
        if (brace >= _end || Text[brace] != '{')
            return;
        _at = brace + 1;
        EndBlock();
        var outer = output.Block;
        output.Block = new(BlockKind.Heading, default) { Level = level };
        OpenScope(new(output.MarkCount, _isMath, null, outer, EndsBlock: true));
    }

    private void Break(int start, string name)
    {
        if (name == "newline")
            LineBreak(start);
        else if (name == "item")
            Item();
        else
            EndBlock();
    }

    private void Item()
    {
        EndBlock();
        var label = _source.Option(ref _at, _end);
        if (_lists.Count > 0)
            output.Block = _lists[^1].Next(label is { } span ? LatexText.Plain(span.In(Text)) : null);
        _at = _source.SkipSpace(_at, _end);
    }

    private void Structure(int start, string name)
    {
        switch (name)
        {
            case "begin":
                Begin();
                break;
            case "end":
                End();
                break;
            case "bibitem":
                Entry();
                break;
            case "bib":
                Fields(start);
                break;
            case "footnote" or "endnote" or "footnotetext" or "endnotetext":
                Note(start, isReferred: !name.EndsWith("text", StringComparison.Ordinal));
                break;
            // REVTeX marks the words of an entry so; there is no address.
            case "href" when Text.AsSpan(_at, _end - _at).StartsWith("@noop"):
                _at += "@noop".Length;
                _source.Argument(ref _at, _end);
                break;
            case "href":
                if (_source.Argument(ref _at, _end) is { } target)
                    Argument(new(default, RunMarks.None) { Target = LatexAddress.Decode(target.In(Text)) });
                break;
            case "url" or "doi" or "path" or "nolinkurl":
                Address(name);
                break;
            case "input" or "include" or "subfile":
                Include(start);
                break;
            case "bibliography" or "addbibresource":
                _source.Option(ref _at, _end);
                if (_source.Argument(ref _at, _end) is { } names)
                    files.AddBibliographies(names.In(Text), name);
                break;
            case "caption":
                Caption();
                break;
            case "newblock":
                output.Space(Place(start), _at - start);
                break;
            case "iffalse":
                SwitchedOff();
                break;
            case "BCnt" or "BCntIP":
                YearLetter(start);
                break;
            case "verb":
                Verbatim(start);
                break;
            case "def" or "let":
                _at = Math.Min(
                    _end,
                    Math.Max(_at, Text.AsSpan(_at, _end - _at).IndexOfAny('{', '\n') is var brace and >= 0 ? _at + brace : _end)
                );
                _source.Argument(ref _at, _end);
                break;
            default:
                if (OwnText(name) is { } text)
                    Sign(start, text);
                else
                    Unknown(name);
                break;
        }
    }

    /// <summary>The text of a command that the document defines, or of a journal of astronomy in an entry; null for others.</summary>
    private string? OwnText(string name) =>
        (_macros ??= LatexMacros.In(files.Main.Text)).TryGetValue(name, out var text) ? text
        : output.Block.Kind == BlockKind.Bibliography && AstronomyJournals.NameOf($"\\{name}") is { } journal && journal[0] != '\\' ? journal
        : null;

    /// <summary>A command that no table knows is left out; the text in its braces is read.</summary>
    private void Unknown(string name)
    {
        if (_at < _end && Text[_at] == '*')
            _at++;
        if (_at < _end && Text[_at] == '[')
            _source.Option(ref _at, _end);
        var arguments = LatexVocabulary.ArgumentsOf(name);
        for (var i = 0; i < arguments; i++)
        {
            _source.Option(ref _at, _end);
            // \newcommand\name{...}, \providecommand \name [1]{...}: a name needs no braces.
            if (_source.Argument(ref _at, _end) is not null)
                continue;
            var defined = i == 0 ? _source.SkipSpace(_at, _end) : _at;
            if (defined + 1 >= _end || Text[defined] != '\\' || !IsOfName(Text[defined + 1]))
                continue;
            _at = defined + 1;
            while (_at < _end && IsOfName(Text[_at]))
                _at++;
        }

        if (_at < _end && Text[_at] is ' ' or '\t')
            _at++;
        if (_at + 1 < _end && Text[_at] == '{' && Text[_at + 1] == '}')
            _at += 2;
    }

    private static bool IsOfName(char c) => char.IsAsciiLetter(c) || c == '@';

    /// <summary>
    /// Text that is switched off is a comment; within a paragraph it is left out, so that it does not split the paragraph.
    /// </summary>
    private void SwitchedOff()
    {
        var start = _at;
        if (!_isOpenEnded)
            _at = LatexConditional.EndOf(Text, _at, _end);
        // Where no end follows, none follows later.
        _isOpenEnded |= _at == start;
        if (_at > start && !output.IsOpen)
            output.Whole(new(BlockKind.Comment, default), Text.AsSpan(start, _at - start), Place(start));
    }

    /// <summary>apacite counts the works of one year: <c>\BCnt{2}</c> prints "b".</summary>
    private void YearLetter(int start)
    {
        if (
            _source.Argument(ref _at, _end) is { } span
            && int.TryParse(span.In(Text), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        )
            output.Append([(char)('a' + Math.Clamp(number - 1, 0, 25))], Place(start), _at - start);
    }

    private void Entry()
    {
        EndBlock();
        var label = _source.Option(ref _at, _end);
        var key = _source.Argument(ref _at, _end);
        _entryCount++;
        output.Block = new(BlockKind.Bibliography, default)
        {
            Id = key?.In(Text).Trim().ToString(),
            Marker = label is null ? string.Create(CultureInfo.InvariantCulture, $"[{_entryCount}]") : null,
        };
        _at = _source.SkipSpace(_at, _end);
    }

    /// <summary>An entry of amsrefs is a work of the document's library, not text.</summary>
    private void Fields(int start)
    {
        EndBlock();
        if (_at < _end && Text[_at] == '*')
            _at++;
        const int arguments = 3;
        for (var i = 0; i < arguments; i++)
            _source.Argument(ref _at, _end);
        output.Whole(new(BlockKind.Metadata, default), Text.AsSpan(start, _at - start), Place(start));
    }

    private void Note(int start, bool isReferred)
    {
        _source.Option(ref _at, _end);
        if (_source.Argument(ref _at, _end) is not { } span)
            return;
        if (isReferred || _noteCount == 0)
            _noteCount++;
        if (isReferred)
        {
            var number = _noteCount.ToString(CultureInfo.InvariantCulture);
            output.Push(new(default, RunMarks.Superscript) { Note = number });
            output.Append(number, Place(start), _at - start);
            output.PopTo(output.MarkCount - 1);
        }

        _notes.Enqueue((_source, span, _noteCount));
    }

    private void Address(string name)
    {
        if (_source.Argument(ref _at, _end) is not { } span)
            return;
        var address = LatexAddress.Decode(span.In(Text));
        var target = name == "doi" && Doi.TryParse(address, out var doi) ? doi.ToUrl() : address;
        if (name is "url" or "doi")
            output.Push(new(default, RunMarks.None) { Target = target });
        LatexAddress.Append(Text, span, _source.Start, output);
        if (name is "url" or "doi")
            output.PopTo(output.MarkCount - 1);
    }

    private void Verbatim(int start)
    {
        if (_at < _end && Text[_at] == '*')
            _at++;
        if (_at >= _end)
            return;
        var stop = Text.AsSpan(_at + 1, _end - _at - 1).IndexOfAny(Text[_at], '\n');
        if (stop < 0)
            return;
        output.Push(new(default, RunMarks.Code));
        output.Append(Text.AsSpan(_at + 1, stop), Place(_at + 1));
        output.PopTo(output.MarkCount - 1);
        _at = Math.Max(start, _at + stop + 2);
    }

    private void Include(int start)
    {
        var path = _source.Argument(ref _at, _end) is { } span ? span.In(Text).Trim().ToString() : Word();
        EndBlock();
        if (files.Open(path, _source, start) is not { } file)
            return;
        Read(file, 0, file.Text.Length);
        EndBlock();
        files.Close(file);
    }

    /// <summary>The plain form: <c>\input chapter</c>.</summary>
    private string Word()
    {
        _at = _source.SkipSpace(_at, _end);
        var start = _at;
        while (_at < _end && !char.IsWhiteSpace(Text[_at]) && Text[_at] is not ('\\' or '{' or '}'))
            _at++;
        return Text[start.._at];
    }
}
