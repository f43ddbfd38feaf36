using System.Numerics;
using System.Runtime.CompilerServices;

namespace Citations;

/// <summary>
/// The variables whose bits are set, from the first to the last. Variables are numbered from 0 in a byte, and there are at most 64.
/// </summary>
/// <typeparam name="TKey">An enumeration of variables.</typeparam>
internal struct SetKeys<TKey>(ulong bits)
    where TKey : struct, Enum
{
    private ulong _rest = bits;

    /// <summary>The current variable of the enumeration.</summary>
    public TKey Current { get; private set; }

    /// <summary>The number of a variable in its enumeration.</summary>
    internal static int IndexOf(TKey key) => Unsafe.BitCast<TKey, byte>(key);

    /// <summary>Goes on to the next variable.</summary>
    public bool MoveNext()
    {
        if (_rest == 0)
            return false;
        Current = Unsafe.BitCast<byte, TKey>((byte)BitOperations.TrailingZeroCount(_rest));
        _rest &= _rest - 1;
        return true;
    }

    /// <summary>These variables, for <c>foreach</c>.</summary>
    public readonly SetKeys<TKey> GetEnumerator() => this;
}
