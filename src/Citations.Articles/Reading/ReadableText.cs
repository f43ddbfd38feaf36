using System.Net;
using System.Text;

namespace Citations.Articles;

/// <summary>
/// A stretch of source as a person reads it: without Markdown and HTML marks, entities decoded, white space and
/// hyphens of one kind. Every position can be traced back to the source.
/// </summary>
internal sealed class ReadableText
{
    private readonly List<(int Readable, int Source)> _anchors;

    private ReadableText(string text, SourceSpan span, List<(int, int)> anchors, List<SourceSpan> emphasis) =>
        (Text, Span, _anchors, Emphasis) = (text, span, anchors, emphasis);

    /// <summary>The characters to read.</summary>
    internal string Text { get; }

    /// <summary>The source they come from.</summary>
    internal SourceSpan Span { get; }

    /// <summary>The stretches of <see cref="Text"/> that the source marks as italic.</summary>
    internal IReadOnlyList<SourceSpan> Emphasis { get; }

    /// <summary>Reads a stretch of source.</summary>
    internal static ReadableText Of(string source, SourceSpan span) => new Reader(source, span).Read();

    /// <summary>Reads a whole text.</summary>
    internal static ReadableText Of(string source) => Of(source, new(0, source.Length));

    /// <summary>The place in the source of a stretch of <see cref="Text"/>.</summary>
    internal SourceSpan ToSource(int start, int end)
    {
        var first = SourceOf(start);
        var last = end > start ? SourceOf(end - 1) + 1 : first;
        return SourceSpan.FromBounds(first, Math.Clamp(last, first, Span.End));
    }

    private int SourceOf(int position)
    {
        var (low, high) = (0, _anchors.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_anchors[middle].Readable <= position) low = middle;
            else high = middle - 1;
        }

        if (_anchors.Count == 0) return Span.Start;
        return Math.Min(_anchors[low].Source + position - _anchors[low].Readable, Math.Max(Span.Start, Span.End - 1));
    }

    private sealed class Reader(string source, SourceSpan span)
    {
        private const int LongestTag = 400;
        private const int LongestLinkText = 400;
        private readonly StringBuilder _text = new(span.Length);
        private readonly List<(int Readable, int Source)> _anchors = [];
        private readonly List<SourceSpan> _emphasis = [];
        private int _at = span.Start;
        private int _emphasisStart = -1;
        private int _linkEnd = -1;

        internal ReadableText Read()
        {
            while (_at < span.End)
            {
                if (!TrySkipMark()) Copy();
            }

            while (_text.Length > 0 && char.IsWhiteSpace(_text[^1])) _text.Length--;
            return new(_text.ToString(), span, _anchors, _emphasis);
        }

        private bool TrySkipMark() => source[_at] switch
        {
            '<' => TrySkipTag(),
            '&' => TryDecodeEntity(),
            '*' or '_' => TrySkipEmphasis(),
            '[' or ']' => TrySkipLink(),
            '\\' => TrySkipEscape(),
            'h' => TryCopyUrl(),
            var c => TrySkipInvisible(c),
        };

        private void Copy()
        {
            var c = source[_at];
            if (char.IsWhiteSpace(c)) CopyWhiteSpace();
            else Append(c is '\u2010' or '\u2011' ? '-' : c, 1);
        }

        private void CopyWhiteSpace()
        {
            var start = _at;
            while (_at < span.End && char.IsWhiteSpace(source[_at])) _at++;
            var length = _at - start;
            // Text taken from a PDF has spaces before commas and after opening parentheses.
            var touches = _at < span.End && (source[_at] is ',' or ';' or ')' || (source[_at] == '.' && (_at + 1 == span.End || !char.IsAsciiDigit(source[_at + 1]))));
            if (touches || (_text.Length > 0 && _text[^1] == '(')) return;
            _at = start;
            if (_text.Length > 0 && !char.IsWhiteSpace(_text[^1])) Append(IsBreak(start, start + length) ? '\n' : ' ', length);
            else _at += length;
        }

        /// <summary>A line that ends a sentence or is short ends a thought; any other was wrapped.</summary>
        private bool IsBreak(int start, int end)
        {
            const int shortLine = 60;
            var gap = source.AsSpan(start, end - start);
            var newline = gap.IndexOf('\n');
            if (newline < 0 || end >= span.End) return false;
            if (gap[(newline + 1)..].Contains('\n')) return true;
            var lineStart = source.LastIndexOf('\n', Math.Max(start - 1, 0), Math.Min(start, shortLine + 1)) + 1;
            var isShort = start - Math.Max(lineStart, span.Start) < shortLine && (lineStart > 0 || start < shortLine);
            return isShort && source[start - 1] is not (',' or ';' or '&' or '-') && char.IsUpper(source[end]);
        }

        private bool TrySkipInvisible(char c)
        {
            if (c is not ('\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF')) return false;
            _at++;
            return true;
        }

        private bool TrySkipTag()
        {
            if (_at + 1 >= span.End) return false;
            var window = source.AsSpan(_at, Math.Min(LongestTag, span.End - _at));
            var close = window.IndexOf('>');
            if (close < 0) return false;
            var content = window[1..close];
            if (content.StartsWith("http", StringComparison.OrdinalIgnoreCase)) return SkipAutolink(close);
            var isClosing = content.StartsWith('/');
            var name = (isClosing ? content[1..] : content).TrimEnd('/');
            var nameEnd = name.IndexOfAnyExcept(TagLetters);
            if (nameEnd >= 0 && !char.IsWhiteSpace(name[nameEnd])) return false;
            name = nameEnd < 0 ? name : name[..nameEnd];
            if (!IsTag(name)) return false;
            if (IsBlock(name) && _text.Length > 0 && !char.IsWhiteSpace(_text[^1])) Append('\n', 0);
            if (name is "em" or "i" or "cite") MarkEmphasis(opens: !isClosing);
            _at += close + 1;
            return true;
        }

        private bool SkipAutolink(int close)
        {
            var end = _at + close;
            _at++;
            while (_at < end) Append(source[_at], 1);
            _at++;
            return true;
        }

        private bool TryDecodeEntity()
        {
            const int longestEntity = 12;
            var window = source.AsSpan(_at, Math.Min(longestEntity, span.End - _at));
            var end = window.IndexOf(';');
            if (end < 2) return false;
            var entity = window[..(end + 1)].ToString();
            var decoded = WebUtility.HtmlDecode(entity);
            if (decoded == entity) return false;
            var c = decoded[0];
            if (!char.IsWhiteSpace(c)) Append(c is '\u2010' or '\u2011' ? '-' : c, entity.Length);
            else if (_text.Length > 0 && !char.IsWhiteSpace(_text[^1])) Append(' ', entity.Length);
            else _at += entity.Length;
            return true;
        }

        private bool TrySkipEmphasis()
        {
            const int longestRun = 3;
            var mark = source[_at];
            var run = source.AsSpan(_at, span.End - _at).IndexOfAnyExcept(mark);
            if (run < 0) run = span.End - _at;
            var before = _at > span.Start ? source[_at - 1] : ' ';
            var after = _at + run < span.End ? source[_at + run] : ' ';
            var opens = !char.IsWhiteSpace(after) && (mark == '*' || !char.IsLetterOrDigit(before));
            var closes = !char.IsWhiteSpace(before) && (mark == '*' || !char.IsLetterOrDigit(after));
            if (run > longestRun || !(opens || closes)) return false;
            if (run != 2) MarkEmphasis(opens: _emphasisStart < 0);
            _at += run;
            return true;
        }

        private void MarkEmphasis(bool opens)
        {
            if (opens) _emphasisStart = _text.Length;
            else if (_emphasisStart >= 0 && _text.Length > _emphasisStart) _emphasis.Add(SourceSpan.FromBounds(_emphasisStart, _text.Length));
            if (!opens) _emphasisStart = -1;
        }

        private bool TrySkipLink()
        {
            if (_at == _linkEnd)
            {
                var target = source.AsSpan(_at, Math.Min(LongestTag, span.End - _at)).IndexOf(')');
                _at += target < 0 ? 2 : target + 1;
                return true;
            }

            if (source[_at] != '[' || _at < _linkEnd) return false;
            var close = source.AsSpan(_at, Math.Min(LongestLinkText, span.End - _at)).IndexOf(']');
            if (close < 2 || _at + close + 1 >= span.End || source[_at + close + 1] != '(') return false;
            var address = source.AsSpan(_at + close + 2, Math.Min(8, span.End - _at - close - 2));
            if (!address.StartsWith("http") && !address.StartsWith("#") && !address.StartsWith("doi:") && !address.StartsWith("/")) return false;
            _linkEnd = _at + close;
            _at++;
            return true;
        }

        private bool TrySkipEscape()
        {
            if (_at + 1 >= span.End || source[_at + 1] is not ('*' or '_' or '[' or ']' or '(' or ')' or '#' or '&' or '.' or '-' or '`' or '<' or '>')) return false;
            _at++;
            Append(source[_at], 1);
            return true;
        }

        /// <summary>An address keeps its underscores and asterisks.</summary>
        private bool TryCopyUrl()
        {
            var rest = source.AsSpan(_at, span.End - _at);
            if (!rest.StartsWith("http://") && !rest.StartsWith("https://")) return false;
            while (_at < span.End && !char.IsWhiteSpace(source[_at]) && source[_at] is not ('"' or ']' or '*') && _at != _linkEnd)
            {
                // HTML ends an address: <a>https://...</a>.
                if (source[_at] == '<' && _at + 1 < span.End && source[_at + 1] == '/') break;
                Append(source[_at], 1);
            }

            return true;
        }

        private void Append(char c, int consumed)
        {
            if (_anchors.Count == 0 || _anchors[^1].Source - _anchors[^1].Readable != _at - _text.Length) _anchors.Add((_text.Length, _at));
            _text.Append(c);
            _at += consumed;
        }

        private static readonly System.Buffers.SearchValues<char> TagLetters =
            System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ123456");

        private static bool IsTag(ReadOnlySpan<char> name) => IsBlock(name) || name is
            "em" or "i" or "b" or "strong" or "span" or "a" or "u" or "small" or "cite" or "q" or "mark" or "sub" or "sup" or "font" or "abbr" or "code";

        private static bool IsBlock(ReadOnlySpan<char> name) => name is
            "p" or "br" or "div" or "li" or "ul" or "ol" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "section" or "blockquote" or "td" or "tr" or "table";
    }
}
