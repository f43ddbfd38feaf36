using System.Text;
using Citations.Articles.Tagging;

namespace Citations.Articles.Documents;

/// <summary>
/// Marked text as the scanners and parsers read it: white space and hyphens of one kind, no invisible characters, no space before a comma.
/// Every position can be traced back to the marked text.
/// </summary>
internal sealed class ReadableText
{
    private readonly PositionMap _positions;

    private ReadableText(string text, PositionMap positions, List<SourceSpan> emphasis, List<DocumentRun> links, List<DocumentRun> parts) =>
        (Text, _positions, Emphasis, Links, Parts) = (text, positions, emphasis, links, parts);

    /// <summary>The characters to read.</summary>
    internal string Text { get; }

    /// <summary>The stretches of <see cref="Text"/> that are italic.</summary>
    internal IReadOnlyList<SourceSpan> Emphasis { get; }

    /// <summary>
    /// The stretches of <see cref="Text"/> that are links, with their targets. A link without text has an empty stretch.
    /// </summary>
    internal IReadOnlyList<DocumentRun> Links { get; }

    /// <summary>The stretches of <see cref="Text"/> of which the format says what part of a reference they are.</summary>
    internal IReadOnlyList<DocumentRun> Parts { get; }

    /// <summary>Reads a text.</summary>
    /// <param name="marked">The text with its marks.</param>
    /// <param name="withCode">Whether code within lines is read; where not, a space stands for it.</param>
    internal static ReadableText Of(MarkedText marked, bool withCode = true) => new Reader(marked, withCode).Read();

    /// <summary>The place in the marked text of a stretch of <see cref="Text"/>.</summary>
    internal SourceSpan ToMarked(int start, int end) => _positions.ToSource(SourceSpan.FromBounds(start, Math.Max(start, end)));

    private sealed class Reader(MarkedText marked, bool withCode)
    {
        private readonly string _source = marked.Text;
        private readonly StringBuilder _text = new();
        private readonly List<SourceAnchor> _anchors = [];
        private readonly int[] _bounds = new int[marked.Runs.Count * 2];
        private int _at;

        internal ReadableText Read()
        {
            var runs = marked.Runs;
            if (withCode && IsReadable(_source))
                return AsItIs();
            _text.EnsureCapacity(_source.Length);
            for (var i = 0; i < runs.Count; i++)
            {
                ReadUpTo(runs[i].Span.Start);
                _bounds[2 * i] = _text.Length;
                if (!withCode && (runs[i].Marks & RunMarks.Code) != 0)
                    Skip(runs[i].Span.End);
                ReadUpTo(runs[i].Span.End);
                _bounds[(2 * i) + 1] = _text.Length;
            }

            ReadUpTo(_source.Length);
            while (_text.Length > 0 && char.IsWhiteSpace(_text[^1]))
                _text.Length--;
            var text = _text.ToString();
            return new(text, new([.. _anchors], _source.Length), EmphasisOf(text), Where(IsLink, text.Length), Where(IsPart, text.Length));
        }

        /// <summary>Most entries are readable as they are, and need no copy.</summary>
        private ReadableText AsItIs()
        {
            for (var i = 0; i < marked.Runs.Count; i++)
                (_bounds[2 * i], _bounds[(2 * i) + 1]) = (marked.Runs[i].Span.Start, marked.Runs[i].Span.End);
            var positions = new PositionMap([new(0, 0, 1)], _source.Length);
            return new(_source, positions, EmphasisOf(_source), Where(IsLink, _source.Length), Where(IsPart, _source.Length));
        }

        /// <summary>Whether a text has only single spaces between its words, and nothing that is read as another character.</summary>
        private static bool IsReadable(string text)
        {
            if (text.Length == 0 || text[0] == ' ' || text[^1] == ' ')
                return false;
            for (var i = 0; i < text.Length; i++)
            {
                var c = text[i];
                if (c == ' ' ? text[i + 1] is ' ' or ',' or ';' or ')' or '.' || text[i - 1] == '(' : !IsItself(c))
                    return false;
            }

            return true;
        }

        private static bool IsItself(char c) =>
            char.IsAscii(c) ? c > ' ' : !char.IsWhiteSpace(c) && !IsInvisible(c) && c is not ('\u2010' or '\u2011');

        private void ReadUpTo(int end)
        {
            while (_at < end)
            {
                var c = _source[_at];
                if (char.IsWhiteSpace(c))
                    WhiteSpace();
                else if (IsInvisible(c))
                    _at++;
                else
                    Append(c is '\u2010' or '\u2011' ? '-' : c);
            }
        }

        private void Skip(int end)
        {
            if (_text.Length > 0 && !char.IsWhiteSpace(_text[^1]))
                Append(' ');
            _at = end;
        }

        private void WhiteSpace()
        {
            var start = _at;
            while (_at < _source.Length && char.IsWhiteSpace(_source[_at]))
                _at++;
            var length = _at - start;
            // Text taken from a PDF has spaces before commas and after opening parentheses.
            var touches =
                _at < _source.Length
                && (
                    _source[_at] is ',' or ';' or ')'
                    || (_source[_at] == '.' && (_at + 1 == _source.Length || !char.IsAsciiDigit(_source[_at + 1])))
                );
            if (touches || (_text.Length > 0 && _text[^1] == '('))
                return;
            var end = _at;
            _at = start;
            if (_text.Length > 0 && !char.IsWhiteSpace(_text[^1]))
                Append(IsBreak(start, end) ? '\n' : ' ');
            _at = end;
        }

        /// <summary>A line that ends a sentence or is short ends a thought; any other was wrapped.</summary>
        private bool IsBreak(int start, int end)
        {
            const int shortLine = 60;
            var gap = _source.AsSpan(start, end - start);
            if (gap.Contains('\u2028'))
                return true;
            var newline = gap.IndexOf('\n');
            if (newline < 0 || end >= _source.Length)
                return false;
            if (gap[(newline + 1)..].Contains('\n'))
                return true;
            var lineStart = _source.LastIndexOf('\n', Math.Max(start - 1, 0), Math.Min(start, shortLine + 1)) + 1;
            var isShort = start - lineStart < shortLine && (lineStart > 0 || start < shortLine);
            return isShort
                && start > 0
                && _source[start - 1] is not (',' or ';' or '&' or '-')
                && char.IsUpper(_source[end])
                && !JoinsNames(_source.AsSpan(lineStart, start - lineStart));
        }

        /// <summary>A line that ends in "and" continues: <c>in Mole and</c> / <c>Vole (2011)</c>.</summary>
        private static bool JoinsNames(ReadOnlySpan<char> line) =>
            line[(line.LastIndexOf(' ') + 1)..] is "and" or "und" or "et" or "y" or "e" or "og" or "och" or "en";

        private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

        private void Append(char c)
        {
            if (_anchors.Count == 0 || _anchors[^1].Source - _anchors[^1].Readable != _at - _text.Length)
                _anchors.Add(new(_text.Length, _at, 1));
            _text.Append(c);
            _at++;
        }

        /// <summary>Neighbouring italic runs are one stretch, without white space at its ends.</summary>
        private List<SourceSpan> EmphasisOf(string text)
        {
            List<SourceSpan> emphasis = [];
            for (var i = 0; i < marked.Runs.Count; i++)
            {
                if ((marked.Runs[i].Marks & RunMarks.Italic) == 0)
                    continue;
                var (start, end) = (_bounds[2 * i], Math.Min(_bounds[(2 * i) + 1], text.Length));
                if (emphasis.Count > 0 && emphasis[^1].End == start)
                {
                    (start, emphasis) = (emphasis[^1].Start, emphasis[..^1]);
                }

                while (start < end && char.IsWhiteSpace(text[start]))
                    start++;
                while (end > start && char.IsWhiteSpace(text[end - 1]))
                    end--;
                if (end > start)
                    emphasis.Add(SourceSpan.FromBounds(start, end));
            }

            return emphasis;
        }

        private static bool IsLink(DocumentRun run) => run.Target is not null;

        private static bool IsPart(DocumentRun run) => run.Part is not null;

        private List<DocumentRun> Where(Func<DocumentRun, bool> isWanted, int length)
        {
            List<DocumentRun> found = [];
            for (var i = 0; i < marked.Runs.Count; i++)
            {
                if (!isWanted(marked.Runs[i]))
                    continue;
                found.Add(
                    marked.Runs[i] with
                    {
                        Span = SourceSpan.FromBounds(Math.Min(_bounds[2 * i], length), Math.Min(_bounds[(2 * i) + 1], length)),
                    }
                );
            }

            return found;
        }
    }
}
