using Citations.Articles.Documents.Sites;

namespace Citations.Articles.Documents.Markdown.Inlines;

/// <summary>
/// Finds the citations by key and the references to notes in the source of a block of Markdown, in time linear in its length. Code,
/// mathematics, tags, addresses and what is escaped are ignored.
/// </summary>
internal sealed class PandocScanner
{
    private static readonly System.Buffers.SearchValues<char> NotInIds = System.Buffers.SearchValues.Create(" \t\r\n[]^");
    private readonly string _text;
    private readonly int _end;
    private readonly IReadOnlyDictionary<string, string>? _words;
    private readonly Dictionary<int, int> _opaque = [];
    private readonly Dictionary<int, int> _closing = [];
    private readonly List<CitationSite> _sites = [];
    private readonly bool _hasNotes;
    private readonly Func<int, int>? _skip;

    private PandocScanner(string text, SourceSpan span, Func<int, int>? skip, bool hasNotes, IReadOnlyDictionary<string, string>? words)
    {
        (_text, _end, _skip, _hasNotes, _words) = (text, span.End, skip, hasNotes, words);
        Match(span.Start);
    }

    /// <summary>The places of a block of Markdown.</summary>
    /// <param name="text">The file.</param>
    /// <param name="span">The block.</param>
    /// <param name="note">The note that the block belongs to; null for the text.</param>
    /// <param name="words">The words of a style for kinds of locators; null for those of English.</param>
    internal static List<CitationSite> Scan(
        string text,
        SourceSpan span,
        string? note = null,
        IReadOnlyDictionary<string, string>? words = null
    )
    {
        var skipper = new MarkdownSkipper(text, span.End);
        return Scan(text, span, at => skipper.LengthAt(at, span.Start), note, hasNotes: true, words);
    }

    /// <summary>The citations of a text, whatever its markup.</summary>
    /// <param name="text">The file.</param>
    /// <param name="span">The stretch to read.</param>
    /// <param name="skip">The number of characters at a position that are not text; null for a text without markup.</param>
    /// <param name="note">The note that the stretch belongs to; null for the text.</param>
    /// <param name="hasNotes">Whether <c>[^1]</c> and <c>^[words]</c> are notes.</param>
    /// <param name="words">The words of a style for kinds of locators; null for those of English.</param>
    internal static List<CitationSite> Scan(
        string text,
        SourceSpan span,
        Func<int, int>? skip,
        string? note = null,
        bool hasNotes = false,
        IReadOnlyDictionary<string, string>? words = null
    )
    {
        if (!text.AsSpan(span.Start, span.Length).ContainsAny('@', '^'))
            return [];
        var scanner = new PandocScanner(text, span, skip, hasNotes, words);
        scanner.Scan(span.Start, span.End, note);
        return scanner._sites;
    }

    private void Match(int start)
    {
        List<int> open = [];
        for (var at = start; at < _end; at++)
        {
            if (_skip?.Invoke(at) is > 0 and var length)
            {
                _opaque[at] = length;
                at += length - 1;
            }
            else if (_text[at] == '[')
            {
                open.Add(at);
            }
            else if (_text[at] == ']' && open.Count > 0)
            {
                _closing[open[^1]] = at;
                open.RemoveAt(open.Count - 1);
            }
        }
    }

    private void Scan(int start, int end, string? note)
    {
        for (var at = start; at < end;)
        {
            var next =
                _opaque.TryGetValue(at, out var length) ? at + length
                : _text[at] == '^' ? InlineNote(at, note)
                : _text[at] == '[' ? Bracket(start, at, note)
                : _text[at] == '@' ? Narrative(start, at, end, note)
                : at + 1;
            at = Math.Max(at + 1, next);
        }
    }

    private int InlineNote(int at, string? note)
    {
        if (!_hasNotes || note is not null || at + 1 >= _end || _text[at + 1] != '[' || !_closing.TryGetValue(at + 1, out var close))
            return at + 1;
        var own = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"^{at}");
        _sites.Add(new(SourceSpan.FromBounds(at, close + 1), []) { Note = own });
        Scan(at + 2, close, own);
        return close + 1;
    }

    private int Bracket(int start, int at, string? note)
    {
        if (!_closing.TryGetValue(at, out var close))
            return at + 1;
        if (_text[at + 1] == '^')
        {
            var id = _text[(at + 2)..close];
            if (_hasNotes && note is null && id.Length is > 0 and <= 100 && !id.AsSpan().ContainsAny(NotInIds))
                _sites.Add(new(SourceSpan.FromBounds(at, close + 1), []) { Note = id });
            return close + 1;
        }

        if (IsLink(close) || PandocCitation.Read(Inside(at, close), _words) is not { IsEmpty: false } items)
            return at + 1;
        Add(start, at, close + 1, items, SiteForm.Parenthetical, note);
        return close + 1;
    }

    private int Narrative(int start, int at, int end, string? note)
    {
        if (!PandocKey.CanBegin(_text, at, start) || PandocKey.Read(_text, at + 1, end) is not var (key, after))
            return at + 1;
        var item = new CitedItem(key);
        EquatableArray<CitedItem> others = [];
        if (
            OpenAfter(after, end) is { } open
            && _closing.TryGetValue(open, out var close)
            && close < end
            && !IsLink(close)
            && _text[open + 1] != '^'
            && PandocCitation.ReadAfterKey(Inside(open, close), _words) is var (suffix, more)
        )
        {
            item = PandocCitation.WithSuffix(item, suffix, _words);
            others = more;
            after = close + 1;
        }

        Add(start, at, after, [item, .. others.Select(other => other with { IsAside = true })], SiteForm.Narrative, note);
        return after;
    }

    /// <summary>The bracket after a key, at most one line end away.</summary>
    private int? OpenAfter(int at, int end)
    {
        var lines = 0;
        while (at < end && char.IsWhiteSpace(_text[at]))
        {
            if (_text[at] == '\n' && ++lines > 1)
                return null;
            at++;
        }

        return at < end && _text[at] == '[' ? at : null;
    }

    /// <summary>Whether brackets are the text of a link or a span; a citation may follow on another.</summary>
    private bool IsLink(int close) =>
        close + 1 < _end
        && (
            _text[close + 1] is '(' or '{'
            || (
                _text[close + 1] == '['
                && (!_closing.TryGetValue(close + 1, out var end) || !_text.AsSpan(close + 2, end - close - 2).Contains('@'))
            )
        );

    private void Add(int start, int at, int end, EquatableArray<CitedItem> items, SiteForm form, string? note) =>
        _sites.Add(
            new(SourceSpan.FromBounds(at, end), items)
            {
                Form = form,
                Note = note,
                BeginsNote = note is not null && _text.AsSpan(start, at - start).IsWhiteSpace(),
            }
        );

    /// <summary>The text in brackets on one line, without the marks of a quotation at the start of wrapped lines.</summary>
    private string Inside(int open, int close)
    {
        var inside = _text[(open + 1)..close]
            .Replace("\\ ", "\u00A0", StringComparison.Ordinal)
            .Replace("&nbsp;", "\u00A0", StringComparison.Ordinal);
        return inside.AsSpan().ContainsAny('\n', '\r')
            ? string.Join(' ', inside.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(Unwrapped))
            : inside;
    }

    private static string Unwrapped(string line, int i) => i == 0 ? line.TrimEnd() : line.Trim().TrimStart('>').Trim();
}
