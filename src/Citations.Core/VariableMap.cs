using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Citations;

/// <summary>
/// A small immutable map from CSL variables to values: two parallel arrays in the order of the keys,
/// searched linearly, because a work has about ten facts and most look-ups miss.
/// Two maps are equal when they hold equal values under the same keys.
/// </summary>
/// <typeparam name="TKey">An enumeration of variables.</typeparam>
/// <typeparam name="TValue">What a variable holds.</typeparam>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed class VariableMap<TKey, TValue> : IReadOnlyDictionary<TKey, TValue>, IEquatable<VariableMap<TKey, TValue>>
    where TKey : struct, Enum
{
    private readonly TKey[] _keys;
    private readonly TValue[] _values;

    private VariableMap(TKey[] keys, TValue[] values) => (_keys, _values) = (keys, values);

    /// <summary>The map that holds nothing.</summary>
    [SuppressMessage("Design", "CA1000", Justification = "The empty value of a generic immutable type, as ImmutableArray<T>.Empty.")]
    public static VariableMap<TKey, TValue> Empty { get; } = new([], []);

    /// <inheritdoc/>
    public int Count => _keys.Length;

    /// <inheritdoc/>
    public IEnumerable<TKey> Keys => _keys;

    /// <inheritdoc/>
    public IEnumerable<TValue> Values => _values;

    /// <inheritdoc/>
    public TValue this[TKey key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"No value for {key}.");

    /// <inheritdoc/>
    public bool ContainsKey(TKey key) => IndexOf(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        var index = IndexOf(key);
        value = index < 0 ? default : _values[index];
        return index >= 0;
    }

    /// <summary>This map with a variable set to a value.</summary>
    public VariableMap<TKey, TValue> With(TKey key, TValue value)
    {
        var index = _keys.AsSpan().BinarySearch(key, Comparer<TKey>.Default);
        return index >= 0
            ? new(_keys, [.. _values[..index], value, .. _values[(index + 1)..]])
            : new([.. _keys[..~index], key, .. _keys[~index..]], [.. _values[..~index], value, .. _values[~index..]]);
    }

    /// <summary>This map without a variable.</summary>
    public VariableMap<TKey, TValue> Without(TKey key)
    {
        var index = IndexOf(key);
        return index < 0 ? this : new([.. _keys[..index], .. _keys[(index + 1)..]], [.. _values[..index], .. _values[(index + 1)..]]);
    }

    /// <inheritdoc/>
    public bool Equals(VariableMap<TKey, TValue>? other) =>
        other is not null
        && _keys.AsSpan().SequenceEqual(other._keys, EqualityComparer<TKey>.Default)
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
        for (var i = 0; i < _keys.Length; i++)
            yield return new(_keys[i], _values[i]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Adopts keys and values that are already in key order, without a copy.</summary>
    internal static VariableMap<TKey, TValue> Adopt(TKey[] keys, TValue[] values) => keys.Length == 0 ? Empty : new(keys, values);

    private int IndexOf(TKey key) => MemoryExtensions.IndexOf(_keys, key, comparer: null);
}
