namespace Citations.Articles.Documents.Html;

/// <summary>
/// Cuts an HTML source into tokens that cover all of it, in time linear in its length whatever it holds. Written for this package because
/// its writers need the position of every character: parsers that build a tree by the HTML standard keep only those of start tags.
/// </summary>
internal ref struct HtmlTokenizer
{
    // What is never closed is looked for once.
    private const int Never = int.MaxValue;
    private readonly string _source;
    private readonly List<HtmlToken> _tokens = [];
    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);
    private int _at;
    private int _noDoubleQuoteAfter = Never;
    private int _noQuoteAfter = Never;
    private int _noTagEndAfter = Never;

    private HtmlTokenizer(string source) => _source = source;

    /// <summary>The tokens of a source.</summary>
    internal static List<HtmlToken> Of(string source)
    {
        var tokenizer = new HtmlTokenizer(source);
        tokenizer.Read();
        return tokenizer._tokens;
    }

    private void Read()
    {
        while (_at < _source.Length)
        {
            var start = _at;
            var open = NextMarkup(start);
            if (open > start)
                _tokens.Add(new(HtmlTokenKind.Text, start, open, ""));
            _at = open;
            if (open < _source.Length)
                ReadMarkup();
        }
    }

    /// <summary>The next angle bracket that begins a tag, a comment or a declaration.</summary>
    private readonly int NextMarkup(int from)
    {
        for (var at = from; at < _source.Length; at++)
        {
            at = _source.IndexOf('<', at);
            if (at < 0 || at + 1 >= _source.Length)
                break;
            var next = _source[at + 1];
            if (
                next is '!' or '?'
                || (
                    at < _noTagEndAfter
                    && (char.IsAsciiLetter(next) || (next == '/' && at + 2 < _source.Length && char.IsAsciiLetter(_source[at + 2])))
                )
            )
                return at;
        }

        return _source.Length;
    }

    private void ReadMarkup()
    {
        var rest = _source.AsSpan(_at);
        if (rest.StartsWith("<!--"))
            Add(HtmlTokenKind.Comment, "-->");
        else if (rest.StartsWith("<![CDATA["))
            Add(HtmlTokenKind.Comment, "]]>");
        else if (rest[1] is '!' or '?')
            Add(HtmlTokenKind.Declaration, ">");
        else
            ReadTag();
    }

    private void Add(HtmlTokenKind kind, string terminator)
    {
        var end = _source.IndexOf(terminator, _at + 2, StringComparison.Ordinal);
        end = end < 0 ? _source.Length : end + terminator.Length;
        _tokens.Add(new(kind, _at, end, ""));
        _at = end;
    }

    private void ReadTag()
    {
        var isClosing = _source[_at + 1] == '/';
        var nameStart = _at + (isClosing ? 2 : 1);
        var nameEnd = nameStart;
        while (nameEnd < _source.Length && (char.IsAsciiLetterOrDigit(_source[nameEnd]) || _source[nameEnd] is '-' or ':' or '_'))
            nameEnd++;
        var end = EndOfTag(nameEnd);
        if (end < 0)
        {
            _noTagEndAfter = _at;
            return;
        }

        var name = NameOf(nameStart, nameEnd);
        _tokens.Add(new(isClosing ? HtmlTokenKind.Close : HtmlTokenKind.Open, _at, end, name));
        _at = end;
        if (!isClosing && HtmlVocabulary.IsRaw(name) && _source[end - 2] != '/')
            ReadRaw(name);
    }

    private readonly string NameOf(int start, int end)
    {
        var names = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        var written = _source.AsSpan(start, end - start);
        if (names.TryGetValue(written, out var name))
            return name;
        return _names[written.ToString()] = written.ToString().ToLowerInvariant();
    }

    /// <summary>The position after the bracket that ends a tag; brackets within quoted values do not. -1 where there is none.</summary>
    private int EndOfTag(int from)
    {
        for (var at = from; at < _source.Length; at++)
        {
            var found = _source.AsSpan(at).IndexOfAny('>', '"', '\'');
            if (found < 0)
                break;
            at += found;
            if (_source[at] == '>')
                return at + 1;
            // A quote that is not the start of a value is a slip of the pen.
            if (!IsValueStart(at))
                continue;
            if (EndOfValue(at) is var close and >= 0)
                at = close;
        }

        return -1;
    }

    private readonly bool IsValueStart(int at)
    {
        var before = at - 1;
        while (before > _at && char.IsWhiteSpace(_source[before]))
            before--;
        return _source[before] == '=';
    }

    private int EndOfValue(int quote)
    {
        ref var none = ref _noQuoteAfter;
        if (_source[quote] == '"')
            none = ref _noDoubleQuoteAfter;
        if (quote >= none)
            return -1;
        var close = _source.IndexOf(_source[quote], quote + 1);
        if (close < 0)
            none = quote;
        return close;
    }

    private void ReadRaw(string name)
    {
        var end = _at;
        while (true)
        {
            end = _source.IndexOf("</", end, StringComparison.Ordinal);
            if (end < 0)
                break;
            if (_source.AsSpan(end + 2).StartsWith(name, StringComparison.OrdinalIgnoreCase))
                break;
            end += 2;
        }

        if (end < 0)
            end = _source.Length;
        if (end > _at)
            _tokens.Add(new(HtmlTokenKind.Raw, _at, end, name));
        _at = end;
    }
}
