using System.Runtime.InteropServices;

namespace Citations.Indexing.Keys;

/// <summary>
/// Keys of 64 bits that are the same on every machine: FNV-1a over what the key says, mixed so that its leading bits are even (the
/// finaliser of MurmurHash3). Two things with one key cost a look at a second record, because each record is compared with what was asked.
/// </summary>
internal struct KeyHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private ulong _state;

    internal KeyHash(KeyKind kind) => _state = (Basis ^ (byte)kind) * Prime;

    /// <summary>The key.</summary>
    internal readonly ulong Value
    {
        get
        {
            var mixed = _state;
            mixed = (mixed ^ (mixed >> 33)) * 0xFF51AFD7ED558CCD;
            mixed = (mixed ^ (mixed >> 33)) * 0xC4CEB9FE1A85EC53;
            return mixed ^ (mixed >> 33);
        }
    }

    internal static ulong Of(KeyKind kind, ReadOnlySpan<char> text) => new KeyHash(kind).With(text).Value;

    /// <summary>The key of bytes.</summary>
    internal static ulong Of(KeyKind kind, ReadOnlySpan<byte> bytes)
    {
        var hash = new KeyHash(kind);
        foreach (var next in bytes)
            hash.Add(next);
        return hash.Value;
    }

    internal readonly KeyHash With(ReadOnlySpan<char> text)
    {
        var longer = this;
        foreach (var next in MemoryMarshal.Cast<char, ushort>(text))
            longer.Add(next);
        // What follows is not part of this text.
        longer.Add(0);
        return longer;
    }

    private void Add(ushort next) => _state = (_state ^ next) * Prime;
}
