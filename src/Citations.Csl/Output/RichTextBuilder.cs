namespace Citations.Csl;

/// <summary>
/// Makes rich text of tokens: nests styles and blocks, sets quotation marks outer and inner by turns, turns markup round inside its own
/// style.
/// </summary>
internal sealed class RichTextBuilder(QuoteMarks quotes)
{
    private readonly Stack<Open> _open = new();
    private readonly Stack<bool> _quotes = new();
    private TextStyle _style;

    /// <summary>Makes rich text of a whole citation or entry.</summary>
    internal static RichText Build(ReadOnlySpan<Token> tokens, QuoteMarks quotes) => new RichTextBuilder(quotes).Build(tokens);

    private RichText Build(ReadOnlySpan<Token> tokens)
    {
        _open.Push(new(TokenKind.Text, TextStyle.None, TextStyle.None, 0));
        foreach (ref readonly var token in tokens)
        {
            switch (token.Kind)
            {
                case TokenKind.Text or TokenKind.Affix when token.Text.Length > 0:
                    Add(new TextRun(token.Text, token.Origin));
                    break;
                case TokenKind.OpenQuote:
                    var isInner = _quotes.TryPeek(out var outer)
                        ? !outer
                        : token.Text.Length > 0 && token.Text == quotes.OpenInner && quotes.Open != quotes.OpenInner;
                    _quotes.Push(isInner);
                    Add(new TextRun(isInner ? quotes.OpenInner : quotes.Open));
                    break;
                case TokenKind.CloseQuote:
                    Add(new TextRun(_quotes.TryPop(out var wasInner) && wasInner ? quotes.CloseInner : quotes.Close));
                    break;
                case TokenKind.OpenStyle:
                    OpenStyle(token);
                    break;
                case TokenKind.OpenDisplay:
                    _open.Push(new(token.Kind, TextStyle.None, _style, token.Data));
                    break;
                case TokenKind.OpenLink:
                    _open.Push(new(token.Kind, TextStyle.None, _style, 0) { Target = token.Text });
                    break;
                case TokenKind.CloseStyle or TokenKind.CloseDisplay or TokenKind.CloseLink when _open.Count > 1:
                    Close();
                    break;
            }
        }

        while (_open.Count > 1)
            Close();
        return new(_open.Pop().Children.ToArray());
    }

    private void OpenStyle(Token token)
    {
        var style =
            token.Flags.HasFlag(TokenFlags.Plain) ? Undo(_style)
            : token.Flags.HasFlag(TokenFlags.Flips) ? Flip(token.Style, _style)
            : Effective(token.Style, _style);
        _open.Push(new(TokenKind.OpenStyle, style, _style, 0));
        _style = Combine(_style, style);
    }

    private void Close()
    {
        var span = _open.Pop();
        _style = span.Outer;
        if (span.Children.IsEmpty)
            return;
        if (span.Kind == TokenKind.OpenDisplay)
        {
            Add(new DisplaySpan((TextDisplay)span.Display, span.Children.ToArray()));
        }
        else if (span.Target is { } target)
        {
            Add(new LinkSpan(target, span.Children.ToArray()));
        }
        else if (span.Style == TextStyle.None)
        {
            foreach (var child in span.Children.ToArray())
                Add(child);
        }
        else
        {
            Add(new StyledSpan(span.Style, span.Children.ToArray()));
        }
    }

    private void Add(RichTextNode node) => _open.Peek().Children.Add(node);

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

        internal JoinedNodes Children { get; } = new();
    }
}
