using System.Buffers;

namespace Citations.Formats.BibTeX;

/// <summary>A place in a BibTeX text and the steps from it that the grammar is made of.</summary>
internal struct BibTeXCursor(string text, int start = 0)
{
    // BibTeX, "Reading an entry": a name holds anything but white space and these.
    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\r\n\"#%'(),={}@");
    private static readonly SearchValues<char> Braces = SearchValues.Create("{}@");
    private static readonly SearchValues<char> Brackets = SearchValues.Create("{}()@");
    private static readonly SearchValues<char> QuoteOrBrace = SearchValues.Create("{}@\"");

    internal int Position { get; set; } = start;

    internal readonly bool IsAtEnd => Position >= text.Length;

    internal readonly char Current => Position < text.Length ? text[Position] : '\0';

    /// <summary>Where something else was expected: here, or after the last text where no more of the entry follows.</summary>
    internal readonly int PlaceOfFault =>
        IsAtEnd || StartsEntry() ? text.AsSpan(0, Math.Min(Position, text.Length)).TrimEnd().Length : Position;

    internal readonly ReadOnlySpan<char> From(int start) => text.AsSpan(start, Position - start);

    internal void SkipSpace()
    {
        while (Position < text.Length && char.IsWhiteSpace(text[Position]))
            Position++;
    }

    internal ReadOnlySpan<char> Name()
    {
        var start = Position;
        var length = text.AsSpan(start).IndexOfAny(NameEnd);
        Position = length < 0 ? text.Length : start + length;
        return From(start);
    }

    internal bool Accept(char c)
    {
        SkipSpace();
        if (Current != c)
            return false;
        Position++;
        return true;
    }

    /// <summary>
    /// From an opening brace to after the brace that closes it. False, and no step, where none does before the text ends or an entry
    /// starts on a separate line.
    /// </summary>
    internal bool SkipBraces() => SkipBalanced(Braces, quote: '\0');

    /// <summary>From a double quote to after the one that closes it outside all braces.</summary>
    internal bool SkipQuotes() => SkipBalanced(QuoteOrBrace, quote: '"');

    /// <summary>Whether an entry starts here: an at sign first on its line, a name, and a bracket.</summary>
    internal readonly bool StartsEntry()
    {
        if (!LooksLikeEntry())
            return false;
        for (var i = Position - 1; i >= 0 && text[i] != '\n'; i--)
        {
            if (text[i] is not (' ' or '\t' or '\r'))
                return false;
        }

        return true;
    }

    private readonly bool LooksLikeEntry()
    {
        if (Current != '@')
            return false;
        var ahead = new BibTeXCursor(text, Position + 1);
        ahead.SkipSpace();
        var name = ahead.Name();
        ahead.SkipSpace();
        return !name.IsEmpty && char.IsAsciiLetter(name[0]) && ahead.Current is '{' or '(';
    }

    /// <summary>Whether a field starts here: a name and an equals sign.</summary>
    internal readonly bool StartsField()
    {
        var ahead = this;
        ahead.SkipSpace();
        var name = ahead.Name();
        ahead.SkipSpace();
        return !name.IsEmpty && ahead.Current == '=';
    }

    /// <summary>Whether a brace or a parenthesis that nothing opens closes something before the next entry.</summary>
    internal readonly bool HasClosingBrace()
    {
        var depth = 0;
        for (var i = Position; i < text.Length; i++)
        {
            var next = text.AsSpan(i).IndexOfAny(Brackets);
            if (next < 0)
                return false;
            i += next;
            if (text[i] is '{' or '(')
                depth++;
            else if (text[i] is '}' or ')' && --depth < 0)
                return true;
            else if (text[i] == '@' && new BibTeXCursor(text, i).LooksLikeEntry())
                return false;
        }

        return false;
    }

    /// <summary>To the next line that starts with a field, a closing bracket or an entry, or to the text's end.</summary>
    internal void SkipToLineOfStructure()
    {
        while (!IsAtEnd)
        {
            var length = text.AsSpan(Position).IndexOf('\n');
            Position = length < 0 ? text.Length : Position + length + 1;
            var line = this;
            line.SkipSpace();
            if (line.Current is '}' or ')' || line.StartsEntry() || line.StartsField())
                return;
        }
    }

    private bool SkipBalanced(SearchValues<char> telling, char quote)
    {
        var (depth, start) = (0, Position);
        for (var i = quote == '\0' ? start : start + 1; i < text.Length; i++)
        {
            var next = text.AsSpan(i).IndexOfAny(telling);
            if (next < 0)
                break;
            i += next;
            var c = text[i];
            // An escaped brace counts too; exporters that write one balance it with \vphantom.
            if (c == '{')
                depth++;
            else if (c == '}' && --depth <= 0 && quote == '\0')
                return EndAt(i);
            else if (c == quote && depth <= 0)
                return EndAt(i);
            else if (c == '@' && new BibTeXCursor(text, i).StartsEntry())
                return false;
        }

        return false;
    }

    private bool EndAt(int last)
    {
        Position = last + 1;
        return true;
    }
}
