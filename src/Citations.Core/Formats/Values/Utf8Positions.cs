using System.Text;

namespace Citations.Formats.Values;

/// <summary>Finds the position of a byte of a UTF-8 text in UTF-16 units.</summary>
internal sealed class Utf8Positions(byte[] utf8)
{
    private int _byte;
    private int _char;

    // Positions mostly grow, so each is counted from the last one. A character is never counted in halves.
    internal int Of(int position)
    {
        while (position < utf8.Length && (utf8[position] & 0xC0) == 0x80)
            position--;
        if (position < _byte)
            (_byte, _char) = (0, 0);
        _char += Encoding.UTF8.GetCharCount(utf8.AsSpan(_byte, position - _byte));
        _byte = position;
        return _char;
    }
}
