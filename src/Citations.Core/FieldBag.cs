using System.Collections;
using System.Text.Json;

namespace Citations;

/// <summary>
/// Fields that a source has and the model has no place for, kept as they came so that nothing is lost on a round trip.
/// Two bags are equal when they hold the same names with JSON-equal values, in any order.
/// </summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed class FieldBag : IReadOnlyCollection<KeyValuePair<string, JsonElement>>, IEquatable<FieldBag>
{
    // So few are found faster by looking at each than by an index.
    private const int Few = 12;

    private readonly KeyValuePair<string, JsonElement>[] _fields;
    private readonly Dictionary<string, int>? _index;

    private FieldBag(
        KeyValuePair<string, JsonElement>[] fields,
        Dictionary<string, int>? index = null,
        bool areOfItem = false
    ) => (_fields, _index, AreOfItem) = (fields, index, areOfItem);

    /// <summary>
    /// Whether the fields stood in a CSL-JSON item as properties of its own, and are written back there. This is how they were met, and no
    /// part of what the bag holds: bags are equal without it.
    /// </summary>
    internal bool AreOfItem { get; }

    /// <summary>The same fields as properties of a CSL-JSON item.</summary>
    internal FieldBag OfItem() => AreOfItem ? this : new(_fields, _index, areOfItem: true);

    /// <summary>The bag that holds nothing.</summary>
    public static FieldBag Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _fields.Length;

    /// <summary>The value of a field, or null if the bag has none of that name.</summary>
    public JsonElement? this[string name]
    {
        get
        {
            if (_index is not null)
                return _index.TryGetValue(name, out var at) ? _fields[at].Value : null;
            return IndexOf(_fields, name) is var found and >= 0 ? _fields[found].Value : null;
        }
    }

    /// <summary>
    /// A bag of fields in their order; of fields with one name the last wins. The values must outlive their document
    /// (<see cref="JsonElement.Clone"/>).
    /// </summary>
    public static FieldBag Of(params IEnumerable<KeyValuePair<string, JsonElement>> fields)
    {
        KeyValuePair<string, JsonElement>[] kept = [.. fields];
        if (kept.Length == 0)
            return Empty;
        Dictionary<string, int>? index = kept.Length > Few ? new(kept.Length, StringComparer.Ordinal) : null;
        var count = 0;
        foreach (var field in kept)
        {
            var at = index is null ? IndexOf(kept.AsSpan(0, count), field.Key) : index.GetValueOrDefault(field.Key, -1);
            if (at < 0)
            {
                at = count++;
                index?.Add(field.Key, at);
            }

            kept[at] = field;
        }

        return new(kept[..count], index);
    }

    private static int IndexOf(ReadOnlySpan<KeyValuePair<string, JsonElement>> fields, string name)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            if (fields[i].Key == name)
                return i;
        }

        return -1;
    }

    /// <summary>The text of a field, or null if it is missing or not a JSON string.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public string? GetString(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return this[name] is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;
    }

    /// <summary>This bag with a field set to a value that outlives its document.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public FieldBag With(string name, JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Like(Of([.. _fields, new(name, value)]));
    }

    /// <summary>This bag with a field set to a text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="value"/> is null.</exception>
    public FieldBag With(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        return With(name, JsonText.ToElement(value));
    }

    /// <summary>This bag without a field.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public FieldBag Without(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return this[name] is null ? this : Like(Of(_fields.Where(field => field.Key != name)));
    }

    private FieldBag Like(FieldBag other) => AreOfItem ? other.OfItem() : other;

    /// <inheritdoc/>
    public bool Equals(FieldBag? other) =>
        other is not null
        && Count == other.Count
        && _fields.All(field => other[field.Key] is { } value && JsonElement.DeepEquals(field.Value, value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FieldBag);

    /// <inheritdoc/>
    public override int GetHashCode() => _fields.Aggregate(0, (hash, field) => hash ^ field.Key.GetHashCode(StringComparison.Ordinal));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => _fields.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
