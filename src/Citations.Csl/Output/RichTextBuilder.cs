namespace Citations.Csl;

/// <summary>
/// Makes rich text of tokens: nests styles and blocks, sets quotation marks outer and inner by turns, turns markup round inside its own
/// style. Used by one thread at a time.
/// </summary>
internal sealed class RichTextBuilder(QuoteMarks quotes)
{
    private readonly Stack<Open> _open = new();

    // The nodes of each span that is open, by its depth.
    private readonly List<JoinedNodes> _nodes = [];
    private readonly Stack<bool> _quotes = new();
    private TextStyle _style;

    /// <summary>Makes rich text of a whole citation or entry.</summary>
    internal RichText Build(ReadOnlySpan<Token> tokens)
    {
        _quotes.Clear();
        Push(new(TokenKind.Text, TextStyle.None, TextStyle.None, 0));
        foreach (ref readonly var token in tokens)
        {
            switch (token.Kind)
            {
                case TokenKind.Text or TokenKind.Affix when token.Text.Length > 0:
                    Add(token.Text, token.Origin);
                    break;
                case TokenKind.OpenQuote:
                    var isInner = _quotes.TryPeek(out var outer)
                        ? !outer
                        : token.Text.Length > 0 && token.Text == quotes.OpenInner && quotes.Open != quotes.OpenInner;
                    _quotes.Push(isInner);
                    Add(isInner ? quotes.OpenInner : quotes.Open, null);
                    break;
                case TokenKind.CloseQuote:
                    Add(_quotes.TryPop(out var wasInner) && wasInner ? quotes.CloseInner : quotes.Close, null);
                    break;
                case TokenKind.OpenStyle:
                    OpenStyle(token);
                    break;
                case TokenKind.OpenDisplay:
                    Push(new(token.Kind, TextStyle.None, _style, token.Data));
                    break;
                case TokenKind.OpenLink:
                    Push(new(token.Kind, TextStyle.None, _style, 0) { Target = token.Text });
                    break;
                case TokenKind.CloseStyle or TokenKind.CloseDisplay or TokenKind.CloseLink when _open.Count > 1:
                    Close();
                    break;
            }
        }

        while (_open.Count > 1)
            Close();
        var all = Nodes.Take();
        _open.Pop();
        return new(all);
    }

    private void OpenStyle(Token token)
    {
        var style =
            token.Flags.HasFlag(TokenFlags.Plain) ? Undo(_style)
            : token.Flags.HasFlag(TokenFlags.Flips) ? Flip(token.Style, _style)
            : Effective(token.Style, _style);
        Push(new(TokenKind.OpenStyle, style, _style, 0));
        _style = Combine(_style, style);
    }

    private void Close()
    {
        var nodes = Nodes;
        var span = _open.Pop();
        _style = span.Outer;
        if (nodes.IsEmpty)
            return;
        var children = nodes.Take();
        if (span.Kind == TokenKind.OpenDisplay)
        {
            Add(new DisplaySpan((TextDisplay)span.Display, children));
        }
        else if (span.Target is { } target)
        {
            Add(new LinkSpan(target, children));
        }
        else if (span.Style == TextStyle.None)
        {
            foreach (var child in children)
                Add(child);
        }
        else
        {
            Add(new StyledSpan(span.Style, children));
        }
    }

    private JoinedNodes Nodes => _nodes[_open.Count - 1];

    private void Add(string text, RunOrigin? origin) => Nodes.Add(text, origin);

    private void Add(RichTextNode node) => Nodes.Add(node);

    private void Push(Open span)
    {
        _open.Push(span);
        if (_nodes.Count < _open.Count)
            _nodes.Add(new());
    }

    private static readonly (TextStyle On, TextStyle Off)[] Opposites =
    [
        (TextStyle.Italic, TextStyle.Upright),
        (TextStyle.Oblique, TextStyle.Upright),
        (TextStyle.Bold, TextStyle.NormalWeight),
        (TextStyle.Light, TextStyle.NormalWeight),
        (TextStyle.SmallCaps, TextStyle.NormalVariant),
        (TextStyle.Underline, TextStyle.NoUnderline),
        (TextStyle.Superscript, TextStyle.Baseline),
        (TextStyle.Subscript, TextStyle.Baseline),
    ];

    // A style of the markup inside the same style undoes it.
    private static TextStyle Flip(TextStyle style, TextStyle current)
    {
        foreach (var (on, off) in Opposites)
        {
            if (style == on && (current & on) != 0 && on is not (TextStyle.Superscript or TextStyle.Subscript))
                return off;
        }

        return style;
    }

    // Slant, variant and weight are undone where there is something to undo; lines and positions are written as they are.
    private static TextStyle Effective(TextStyle style, TextStyle current)
    {
        const TextStyle Undoing = TextStyle.Upright | TextStyle.NormalWeight | TextStyle.NormalVariant;
        return (style & ~Undoing) | (style & Undo(current) & Undoing);
    }

    private static TextStyle Undo(TextStyle current)
    {
        var undo = TextStyle.None;
        foreach (var (on, off) in Opposites)
            undo |= (current & on) != 0 ? off : TextStyle.None;
        return undo;
    }

    private static TextStyle Combine(TextStyle current, TextStyle style)
    {
        foreach (var (on, off) in Opposites)
        {
            if ((style & off) != 0)
                current &= ~on;
        }

        return current | style;
    }

    private readonly record struct Open(TokenKind Kind, TextStyle Style, TextStyle Outer, short Display)
    {
        internal string? Target { get; init; }
    }
}
