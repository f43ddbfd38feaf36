namespace Citations.Formats.Xml;

/// <summary>Reads a text from a position on, so that a reader can be set anew behind a fault without a copy of the rest.</summary>
internal sealed class TextSlice(string text, int start) : TextReader
{
    private int _position = start;

    public override int Peek() => _position < text.Length ? text[_position] : -1;

    public override int Read() => _position < text.Length ? text[_position++] : -1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var length = Math.Min(buffer.Length, text.Length - _position);
        text.AsSpan(_position, length).CopyTo(buffer);
        _position += length;
        return length;
    }
}
