using System.Text;

namespace Citations.Indexing.Records;

/// <summary>Writes numbers and texts one after another into bytes that are used again and again.</summary>
internal sealed class ByteWriter
{
    private const int LongestNumber = 10;

    private byte[] _bytes = new byte[1024];

    internal int Length { get; private set; }

    internal ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    internal void Clear() => Length = 0;

    internal void Write(byte value)
    {
        Reserve(1);
        _bytes[Length++] = value;
    }

    internal void Write(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>A number of seven bits a byte, the lowest first (LEB128).</summary>
    internal void WriteNumber(ulong value)
    {
        Reserve(LongestNumber);
        for (; value >= 0x80; value >>= 7)
            _bytes[Length++] = (byte)(value | 0x80);
        _bytes[Length++] = (byte)value;
    }

    /// <summary>A number that may be negative, small where it is near zero.</summary>
    internal void WriteSigned(int value) => WriteNumber((uint)((value << 1) ^ (value >> 31)));

    internal void WriteText(string text)
    {
        var count = Encoding.UTF8.GetByteCount(text);
        WriteNumber((ulong)count);
        Reserve(count);
        Length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(Length));
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - Length < count)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
    }
}
