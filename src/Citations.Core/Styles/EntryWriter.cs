namespace Citations.Styles;

/// <summary>
/// Writes one entry or citation from left to right and keeps its punctuation right whatever is missing: a separator appears
/// only between two texts, a bracket only around one, and an element ends in one period or none (R0.1, R0.2, R0.3).
/// </summary>
internal sealed class EntryWriter
{
    private readonly RichTextBuilder _builder = new();
    private readonly List<Token> _pending = [];
    private char _last;
    private char _lastButOne;
    private bool _afterAddress;
    private int _written;

    /// <summary>Whether nothing has been written yet.</summary>
    internal bool IsEmpty => _written == 0;

    /// <summary>The number of texts written so far, to see whether a step wrote anything.</summary>
    internal int Written => _written;

    /// <summary>Writes a word of the style, or a field; every field may hold inline markup, whose tags are never printed.</summary>
    internal void Write(string text, RunOrigin origin)
    {
        if (text.Contains('<', StringComparison.Ordinal))
            WriteMarkup(text, TextStyle.None, origin);
        else
            WriteText(text, origin);
    }

    /// <summary>Writes a field that may hold inline markup; within italics its italics turn upright (R3.12).</summary>
    internal void WriteMarkup(string text, TextStyle style, RunOrigin origin)
    {
        if (text.Length == 0)
            return;
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            if (style != TextStyle.None)
                Open(style);
            Write(text, origin);
            if (style != TextStyle.None)
                Close();
            return;
        }

        List<TextStyle> open = [];
        foreach (var piece in InlineMarkup.Read(text))
        {
            if (piece.Kind == InlineMarkup.PieceKind.Open)
                open.Add(piece.Style);
            else if (piece.Kind == InlineMarkup.PieceKind.Close)
                open.RemoveAt(open.Count - 1);
            else
                WriteStyled(
                    piece.Text,
                    open.Aggregate(style, (all, one) => one == TextStyle.Italic ? all ^ TextStyle.Italic : all | one),
                    origin
                );
        }
    }

    /// <summary>Writes an address that is also a link; nothing follows it but a space (R0.3).</summary>
    internal void WriteAddress(string address, RunOrigin origin)
    {
        Flush();
        _builder.OpenLink(address);
        Put(address, origin);
        _builder.Close();
        _afterAddress = true;
    }

    /// <summary>Begins a link around what is written next.</summary>
    internal void OpenLink(string target)
    {
        Flush();
        _builder.OpenLink(target);
    }

    /// <summary>Ends the link.</summary>
    internal void CloseLink() => _builder.Close();

    /// <summary>Asks for a separator before the next text; of several the first counts.</summary>
    internal void Separate(string separator, RunOrigin origin)
    {
        if (_written > 0 && _pending.Count == 0)
            _pending.Add(new(TokenKind.Separator, separator, TextStyle.None, origin));
    }

    /// <summary>Asks for a separator in place of one that was asked for and not needed.</summary>
    internal void SeparateInstead(string separator, RunOrigin origin)
    {
        if (_pending is [.., { Kind: TokenKind.Separator }])
            _pending.RemoveAt(_pending.Count - 1);
        Separate(separator, origin);
    }

    /// <summary>Opens a bracket that appears, with the space before it, with the first text inside it.</summary>
    internal void OpenBracket(string bracket, RunOrigin origin) => _pending.Add(new(TokenKind.Bracket, bracket, TextStyle.None, origin));

    /// <summary>Closes the innermost bracket, or forgets it where nothing was written inside.</summary>
    internal void CloseBracket(string bracket, RunOrigin origin)
    {
        if (CloseSpan(TokenKind.Bracket))
            return;
        Put(bracket, origin);
        _afterAddress = false;
    }

    /// <summary>Begins a style that appears with the first text inside it.</summary>
    internal void Open(TextStyle style) => _pending.Add(new(TokenKind.Style, "", style, null!));

    /// <summary>Ends the innermost style.</summary>
    internal void Close()
    {
        if (!CloseSpan(TokenKind.Style))
            _builder.Close();
    }

    /// <summary>Ends an element with a period, unless its last character ends it or it ends in an address (R0.1, R0.2, R0.3).</summary>
    internal void EndElement(int writtenBefore, RunOrigin origin)
    {
        if (_written == writtenBefore)
            return;
        _pending.Clear();
        if (!_afterAddress && !EndsSentence(_last) && !(_last is '”' && EndsSentence(_lastButOne)))
        {
            // A period is inside a closing quotation mark (R3.4).
            if (_last is '”')
                _builder.InsertBeforeLast('.');
            else
                Put(".", origin);
        }

        Separate(" ", origin);
    }

    /// <summary>Makes the text and empties the writer.</summary>
    internal RichText Build()
    {
        _pending.Clear();
        (_last, _lastButOne, _afterAddress, _written) = ('\0', '\0', false, 0);
        return _builder.Build();
    }

    private void WriteText(string text, RunOrigin origin)
    {
        if (text.Length == 0)
            return;
        Flush();
        Put(text, origin);
        _afterAddress = false;
    }

    private static bool EndsSentence(char c) => c is '.' or '?' or '!' or '…' or '。' or '？' or '！';

    // Spaces at the ends of a styled stretch stay outside it, where every output format can live with them.
    private void WriteStyled(string text, TextStyle style, RunOrigin origin)
    {
        if (style == TextStyle.None)
        {
            WriteText(text, origin);
            return;
        }

        var core = text.AsSpan().Trim(' ');
        if (core.IsEmpty)
        {
            WriteText(text, origin);
            return;
        }

        var start = text.Length - text.AsSpan().TrimStart(' ').Length;
        if (start > 0)
            WriteText(text[..start], origin);
        Open(style);
        WriteText(core.Length == text.Length ? text : core.ToString(), origin);
        Close();
        if (start + core.Length < text.Length)
            WriteText(text[(start + core.Length)..], origin);
    }

    private bool CloseSpan(TokenKind kind)
    {
        var open = _pending.FindLastIndex(token => token.Kind != TokenKind.Separator);
        if (open >= 0 && _pending[open].Kind == kind)
        {
            _pending.RemoveRange(open, _pending.Count - open);
            return true;
        }

        _pending.Clear();
        return false;
    }

    private void Flush()
    {
        if (_pending.Count == 0)
            return;
        for (var i = 0; i < _pending.Count; i++)
        {
            var token = _pending[i];
            // A bracket brings its own space and needs no separator.
            if (token.Kind == TokenKind.Separator && i + 1 < _pending.Count && _pending[i + 1].Text is [' ', ..])
                continue;
            if (token.Kind == TokenKind.Style)
                _builder.Open(token.Style);
            else if (token.Text.Length > 0)
                Put(token.Text, token.Origin);
        }

        _pending.Clear();
    }

    private void Put(string text, RunOrigin origin)
    {
        // A space or a period is not written after an equal one, or after an opening bracket.
        if (text[0] == ' ' && _last is ' ' or '(' or '\0')
            text = text[1..];
        if (text.Length == 0)
            return;
        if (text[0] == '.' && EndsSentence(_last) && !text.StartsWith("..", StringComparison.Ordinal))
            text = text[1..];
        if (text.Length == 0)
            return;
        _builder.Append(text, origin);
        _lastButOne = text.Length > 1 ? text[^2] : _last;
        _last = text[^1];
        _written++;
    }

    private enum TokenKind
    {
        Separator,
        Bracket,
        Style,
    }

    private readonly record struct Token(TokenKind Kind, string Text, TextStyle Style, RunOrigin Origin);
}
