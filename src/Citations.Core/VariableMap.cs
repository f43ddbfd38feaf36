using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Citations;

/// <summary>
/// A small immutable map from CSL variables to values: a bit for each variable that it holds, and their values in the order of the bits,
/// because a work has about ten facts and most look-ups miss.
/// Two maps are equal when they hold equal values under the same keys.
/// </summary>
/// <typeparam name="TKey"><see cref="TextVariable"/>, <see cref="NameVariable"/> or <see cref="DateVariable"/>.</typeparam>
/// <typeparam name="TValue">What a variable holds.</typeparam>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed class VariableMap<TKey, TValue> : IReadOnlyDictionary<TKey, TValue>, IEquatable<VariableMap<TKey, TValue>>
    where TKey : struct, Enum
{
    private readonly ulong _set;
    private readonly TValue[] _values;

    private VariableMap(ulong set, TValue[] values) => (_set, _values) = (set, values);

    /// <summary>The map that holds nothing.</summary>
    [SuppressMessage("Design", "CA1000", Justification = "The empty value of a generic immutable type, as ImmutableArray<T>.Empty.")]
    public static VariableMap<TKey, TValue> Empty { get; } = new(0, []);

    /// <inheritdoc/>
    public int Count => _values.Length;

    /// <inheritdoc/>
    public IEnumerable<TKey> Keys
    {
        get
        {
            foreach (var key in new SetKeys<TKey>(_set))
                yield return key;
        }
    }

    /// <inheritdoc/>
    public IEnumerable<TValue> Values => _values;

    /// <inheritdoc/>
    public TValue this[TKey key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"No value for {key}.");

    /// <inheritdoc/>
    public bool ContainsKey(TKey key) => (_set & Bit(key)) != 0;

    /// <inheritdoc/>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        var bit = Bit(key);
        var isThere = (_set & bit) != 0;
        value = isThere ? _values[PlaceOf(bit)] : default;
        return isThere;
    }

    /// <summary>This map with a variable set to a value.</summary>
    public VariableMap<TKey, TValue> With(TKey key, TValue value)
    {
        var bit = Bit(key);
        var place = PlaceOf(bit);
        var after = (_set & bit) != 0 ? place + 1 : place;
        return new(_set | bit, [.. _values[..place], value, .. _values[after..]]);
    }

    /// <summary>This map without a variable.</summary>
    public VariableMap<TKey, TValue> Without(TKey key)
    {
        var bit = Bit(key);
        var place = PlaceOf(bit);
        return (_set & bit) == 0 ? this : new(_set & ~bit, [.. _values[..place], .. _values[(place + 1)..]]);
    }

    /// <inheritdoc/>
    public bool Equals(VariableMap<TKey, TValue>? other) =>
        other is not null
        && _set == other._set
        && _values.AsSpan().SequenceEqual(other._values, EqualityComparer<TValue>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VariableMap<TKey, TValue>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (key, value) in this)
        {
            hash.Add(key);
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()
    {
        var place = 0;
        foreach (var key in new SetKeys<TKey>(_set))
            yield return new(key, _values[place++]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Adopts the values of variables whose bits are set, in the order of the bits, without a copy.</summary>
    internal static VariableMap<TKey, TValue> Adopt(ulong set, TValue[] values) => set == 0 ? Empty : new(set, values);

    private static ulong Bit(TKey key) => 1UL << SetKeys<TKey>.IndexOf(key);

    private int PlaceOf(ulong bit) => BitOperations.PopCount(_set & (bit - 1));
}
