using System.Text;

namespace Citations.Csl;

/// <summary>Output as it grows. What turned out to be empty is taken back by <see cref="Truncate"/>.</summary>
internal sealed class TokenBuffer
{
    private Token[] _tokens = new Token[64];

    internal int Count { get; private set; }

    internal Span<Token> Tokens => _tokens.AsSpan(0, Count);

    internal ref Token this[int index] => ref _tokens[index];

    internal void Add(Token token)
    {
        if (Count == _tokens.Length)
            Array.Resize(ref _tokens, Count * 2);
        _tokens[Count++] = token;
    }

    internal void AddRange(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
            Add(token);
    }

    /// <summary>Adds an affix, unless it is empty.</summary>
    internal void Affix(string text, RunOrigin? origin = null)
    {
        if (text.Length > 0)
            AffixText.Append(this, text, origin);
    }

    internal void Insert(int index, Token token)
    {
        Add(token);
        _tokens.AsSpan(index, Count - 1 - index).CopyTo(_tokens.AsSpan(index + 1));
        _tokens[index] = token;
    }

    internal void Truncate(int count)
    {
        _tokens.AsSpan(count, Count - count).Clear();
        Count = count;
    }

    /// <summary>Replaces a range by other tokens.</summary>
    internal void Replace(int start, int end, ReadOnlySpan<Token> tokens)
    {
        var tail = _tokens.AsSpan(end, Count - end).ToArray();
        Truncate(start);
        AddRange(tokens);
        AddRange(tail);
    }

    internal Token[] ToArray(int start = 0) => _tokens.AsSpan(start, Count - start).ToArray();

    /// <summary>Whether there are characters from a position on.</summary>
    internal bool HasText(int start)
    {
        for (var i = start; i < Count; i++)
        {
            if (_tokens[i].HasCharacters && _tokens[i].Text.Length > 0)
                return true;
        }

        return false;
    }

    /// <summary>Only the characters.</summary>
    internal static string TextOf(ReadOnlySpan<Token> tokens)
    {
        var text = new StringBuilder();
        foreach (ref readonly var token in tokens)
        {
            if (token.HasCharacters)
                text.Append(token.Text);
        }

        return text.ToString();
    }
}
