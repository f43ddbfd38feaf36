namespace Citations.Formats.Xml;

/// <summary>
/// Reads a text from a position on, so that a reader can be set again after a fault without a copy of the rest. A CR on its own
/// is read as LF, as XML 1.0 (2.11) has it, because the platform does not count the line that it ends within a tag.
/// </summary>
internal sealed class TextSlice(string text, int start) : TextReader
{
    private int _position = start;

    public override int Peek() => _position < text.Length ? At(_position) : -1;

    public override int Read() => _position < text.Length ? At(_position++) : -1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var length = Math.Min(buffer.Length, text.Length - _position);
        text.AsSpan(_position, length).CopyTo(buffer);
        for (var i = buffer[..length].IndexOf('\r'); i >= 0 && i < length; i++)
            buffer[i] = At(_position + i);
        _position += length;
        return length;
    }

    private char At(int position) =>
        text[position] == '\r' && (position + 1 == text.Length || text[position + 1] != '\n') ? '\n' : text[position];
}
