namespace Citations.Formats.Latex;

internal ref partial struct LatexReader
{
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
            // An accent over nothing is the way to write the sign.
            case '^' or '~' when _latex[_at..end] is ['{', '}', ..]:
                _text.Append(symbol);
                _at += "{}".Length;
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
        else if (word.StartsWith("if") && !_isUnbalanced && _depth < DepthLimit && word is not "iff")
            ReadConditional(start, word, end);
        else if (LatexSymbols.TryText(word, out var text))
        {
            var isBeforeSpace = _isMath && text.Length > 0 && _at < end && _latex[_at] == ' ';
            var isApart = isBeforeSpace && _text.Length > 0 && _text[^1] == ' ' && IsSign(text[0]);
            // Outside a formula a sign of formulas is one that lost its dollars, and the space after it is the author's.
            if (_isMath || !word.StartsWith("math"))
                SkipSpace(end);
            _text.Append(word is "sim" && IsInAddress() ? "~" : text);
            // Around an arrow or a relation the author's spaces are on both sides, also where the first only ends a command before it.
            if (isApart || (isBeforeSpace && (IsFunction(text, end) || IsApartSign(end))))
                Space();
        }
        else if (word is "tilde" or "widetilde" && IsInAddress())
        {
            SkipArgument(end);
            _text.Append('~');
        }
        else if (LatexAccents.TryMark(word, out var mark))
        {
            ReadAccented(end, mark);
        }
        // In a tabbing the signs mean stops, and accents are \a', \a` and \a=; they are so everywhere.
        else if (word is "a" && _at < end && _latex[_at] is '\'' or '`' or '=' && LatexAccents.TryMark(_latex[_at], out var kept))
        {
            _at++;
            ReadAccented(end, kept);
        }
        else if (LatexMarkup.IsSwitch(word) && LatexMarkup.TryTags(word, out var type))
        {
            SkipSpace(end);
            ReadInside(end, type.Open, type.Close);
        }
        else if (LatexMarkup.TryTags(word, out var tags))
        {
            var before = _text.Length;
            ReadArgument(end, tags.Open, tags.Close);
            // {\uppercase{d}e}: of a whole title the capitals are typography, one letter is meant.
            if (word is "uppercase" or "MakeUppercase" && _text.Length == before + 1)
                _text[before] = char.ToUpperInvariant(_text[before]);
            else if (word is "mathbb" or "Bbb" && _text.Length == before + 1)
                _text[before] = LatexMathSymbols.DoubleStruck(_text[before]);
        }
        else
        {
            ReadOther(start, word, end);
        }
    }

    // Signs that belong to the term after them, or are one.
    private const string BeforeTerm = "∂∇√∞∑∏∫∀∃¬∅°′";

    private static bool IsSign(char c) => char.IsSymbol(c) || c is '-' or '*' or '/';

    // log n, sin x: a name of letters, where others are one letter.
    private readonly bool IsFunction(ReadOnlySpan<char> text, int end) =>
        text.Length > 1
        && !text.ContainsAnyExceptInRange('a', 'z')
        && _at < end
        && (char.IsAsciiLetterOrDigit(_latex[_at]) || _latex[_at] == '\\');

    // Whether a sign between two terms is next, with a space after it: + b, \leq b.
    private readonly bool IsApartSign(int end)
    {
        if (_at >= end)
            return false;
        if (_latex[_at] != '\\')
            return IsSign(_latex[_at]) && _at + 1 < end && _latex[_at + 1] == ' ';
        var stop = _at + 1;
        while (stop < end && char.IsAsciiLetter(_latex[stop]))
            stop++;
        return stop < end
            && _latex[stop] == ' '
            && LatexSymbols.TryText(_latex[(_at + 1)..stop], out var next)
            && next.Length > 0
            && IsSign(next[0])
            && !BeforeTerm.Contains(next[0], StringComparison.Ordinal);
    }

    private void ReadConditional(int start, ReadOnlySpan<char> word, int end)
    {
        if (!LatexConditional.TryFind(_latex[..end], word, _at, _isMath, out var branch, out var after))
        {
            // One search to the end is enough: a text of many that nothing ends would cost the square of its length.
            _isUnbalanced = true;
            ReadOther(start, word, end);
            return;
        }

        _at = branch.Start.Value;
        ReadInside(branch.End.Value, "", "");
        _at = after;
        SkipSpace(end);
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
            case "href" or "foreignlanguage" or "textcolor" or "raisebox":
                SkipArgument(end);
                ReadArgument(end, "", "");
                break;
            // \texorpdfstring{shown}{told to a PDF viewer}.
            case "texorpdfstring":
                ReadArgument(end, "", "");
                SkipArgument(end);
                break;
            case "ensuremath":
                ReadFormula(end);
                break;
            case "hspace" or "mspace":
                if (_at < end && _latex[_at] == '*')
                    _at++;
                ReadSpace(end, isGroup: true);
                break;
            case "hskip" or "kern" or "mskip" or "mkern":
                ReadSpace(end, isGroup: false);
                break;
            case "raise" or "lower":
                _at = LatexLength.EndOf(_latex, _at, end);
                break;
            // The styles of BibLaTeX print the words of the locale; these stand for them in every language.
            case "psq" when _kind != LatexKind.Title:
                _text.Append("f.");
                break;
            case "psqq" when _kind != LatexKind.Title:
                _text.Append("ff.");
                break;
            // \pno, \ppno and \nopp choose the label of pages, and print none.
            case "pno" or "ppno" or "nopp" or "pnfmt" when _kind != LatexKind.Title:
                break;
            // \string~ is the character itself.
            case "string" when _at < end:
                Copy(1);
                break;
            case "vphantom" or "phantom" or "hphantom" or "vspace" or "label":
            // A key to sort by, under the names that it has in preambles.
            case "noopsort" or "NoopSort" or "SortNoop" or "sortnoop" or "noop":
            // Notes at the foot of an article's first page are no part of its title.
            case "thanks" or "footnote" or "footnotemark" when _kind == LatexKind.Title:
                SkipArgument(end);
                break;
            // What a preamble defined over one argument shows it: \singleletter{b}. What it makes of two is unknown.
            case var _ when _kind == LatexKind.Title && !_isMath && HasOneArgument(end) && !IsPointer(word):
                ReadArgument(end, "", "");
                break;
            default:
                if (_at < end && _latex[_at] == '{')
                    SkipArgument(end);
                _text.Append(_latex[start.._at]);
                break;
        }
    }

    private void ReadSpace(int end, bool isGroup)
    {
        var start = _at;
        if (isGroup)
            SkipArgument(end);
        else
            _at = LatexLength.EndOf(_latex, _at, end);
        if (_at > start && LatexLength.IsSpace(_latex[start.._at].Trim("{} ")))
            Space();
    }

    private readonly bool HasOneArgument(int end)
    {
        if (_at >= end || _latex[_at] != '{')
            return false;
        var close = LatexEnds.OfGroup(_latex[..end], _at);
        return close < end && close > _at + 1 && !(close + 1 < end && _latex[close + 1] is '{' or '[');
    }

    // Commands whose argument names something else and is not printed.
    private static bool IsPointer(ReadOnlySpan<char> word) =>
        word.StartsWith("cite")
        || word.StartsWith("gls")
        || word.StartsWith("Gls")
        || word.EndsWith("ref")
        || word.EndsWith("cite")
        || word.EndsWith("skip")
        || word is "index" or "input" or "nocite" or "bibentry" or "ding" or "symbol" or "char" or "kern" or "todo";

    private void ReadFormula(int end)
    {
        var before = _isMath;
        _isMath = true;
        ReadArgument(end, "", "");
        _isMath = before;
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
