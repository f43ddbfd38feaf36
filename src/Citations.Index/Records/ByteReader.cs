using System.Text;

namespace Citations.Indexing.Records;

/// <summary>Reads numbers and texts from bytes that nobody vouches for: what goes beyond their end is damage.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    // A varint of 64 bits has ten bytes of seven.
    private const int MostShift = 63;

    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>The position of the next byte.</summary>
    internal int Position { get; private set; }

    internal readonly bool IsAtEnd => Position == _bytes.Length;

    internal readonly int Left => _bytes.Length - Position;

    /// <exception cref="DamagedRecordException">There is no further byte.</exception>
    internal byte ReadByte() => Position < _bytes.Length ? _bytes[Position++] : throw CutShort();

    /// <summary>A number of seven bits a byte, the lowest first (LEB128).</summary>
    /// <exception cref="DamagedRecordException">The number is cut short or has more than 64 bits.</exception>
    internal ulong ReadNumber()
    {
        ulong value = 0;
        for (var shift = 0; shift <= MostShift; shift += 7)
        {
            var next = ReadByte();
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }

        throw new DamagedRecordException("A number is too long.");
    }

    /// <summary>A number that counts bytes, or things of a byte at least, of what follows.</summary>
    /// <exception cref="DamagedRecordException">There are fewer.</exception>
    internal int ReadCount()
    {
        var count = ReadNumber();
        return count <= (ulong)Left ? (int)count : throw CutShort();
    }

    /// <summary>A number that may be negative.</summary>
    /// <exception cref="DamagedRecordException">It does not fit into 32 bits.</exception>
    internal int ReadSigned()
    {
        var value = ReadNumber();
        return value <= uint.MaxValue
            ? (int)(value >> 1) ^ -(int)(value & 1)
            : throw new DamagedRecordException("A number is out of its range.");
    }

    /// <exception cref="DamagedRecordException">There are fewer bytes.</exception>
    internal ReadOnlySpan<byte> ReadBytes(int count)
    {
        if (count < 0 || count > Left)
            throw CutShort();
        var read = _bytes.Slice(Position, count);
        Position += count;
        return read;
    }

    /// <exception cref="DamagedRecordException">The text is cut short.</exception>
    internal string ReadText() => Encoding.UTF8.GetString(ReadBytes(ReadCount()));

    private static DamagedRecordException CutShort() => new("It is cut short.");
}
