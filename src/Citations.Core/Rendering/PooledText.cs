using System.Buffers;
using System.Text;

namespace Citations.Rendering;

/// <summary>Collects characters in a buffer of the shared pool.</summary>
/// <param name="capacity">How many characters to expect.</param>
internal struct PooledText(int capacity)
{
    private char[] _buffer = ArrayPool<char>.Shared.Rent(Math.Max(capacity, 256));
    private int _length;

    /// <summary>Takes over what a builder holds and empties that.</summary>
    internal void Take(StringBuilder text)
    {
        if (_buffer.Length - _length < text.Length)
            Grow(text.Length);
        text.CopyTo(0, _buffer.AsSpan(_length), text.Length);
        _length += text.Length;
        text.Clear();
    }

    /// <summary>Gives the characters as a text, and the buffer back.</summary>
    internal string Finish()
    {
        var text = new string(_buffer, 0, _length);
        ArrayPool<char>.Shared.Return(_buffer);
        (_buffer, _length) = ([], 0);
        return text;
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + needed));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
