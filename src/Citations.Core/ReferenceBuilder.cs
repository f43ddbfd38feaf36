using System.Numerics;

namespace Citations;

/// <summary>
/// Collects the facts of one work after another and makes a <see cref="Reference"/> of each, for readers that meet
/// the facts one by one. A builder is for one thread; the references it makes are immutable.
/// </summary>
public sealed class ReferenceBuilder
{
    private readonly Slots<TextVariable, string> _texts = new();
    private readonly Slots<NameVariable, EquatableArray<Contributor>> _names = new();
    private readonly Slots<DateVariable, PartialDate> _dates = new();
    private readonly List<KeyValuePair<string, System.Text.Json.JsonElement>> _extra = [];

    /// <summary>The id of the reference under construction.</summary>
    public string Id { get; set; } = "";

    /// <summary>The type of the reference under construction.</summary>
    public ReferenceType Type { get; set; }

    /// <summary>The <c>custom</c> facts of the reference under construction.</summary>
    public FieldBag Custom { get; set; } = FieldBag.Empty;

    /// <summary>Gets or sets the text of a variable; null or an empty text means none.</summary>
    public string? this[TextVariable variable]
    {
        get => _texts[(int)variable];
        set => _texts[(int)variable] = string.IsNullOrEmpty(value) ? null : value;
    }

    /// <summary>Gets or sets the contributors of a variable; an empty list means none.</summary>
    public EquatableArray<Contributor> this[NameVariable variable]
    {
        get => _names[(int)variable];
        set => _names[(int)variable] = value;
    }

    /// <summary>Gets or sets the date of a variable.</summary>
    public PartialDate? this[DateVariable variable]
    {
        get => _dates[(int)variable];
        set => _dates[(int)variable] = value;
    }

    /// <summary>Whether a kept field stood in a CSL-JSON item as a property of its own.</summary>
    internal bool IsOfItem { get; set; }

    /// <summary>Keeps a field that the model has no place for; the value must outlive its document.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public void Keep(string name, System.Text.Json.JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(name);
        _extra.Add(new(name, value));
    }

    /// <summary>Keeps a text field that the model has no place for.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="value"/> is null.</exception>
    public void Keep(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        Keep(name, JsonText.ToElement(value));
    }

    /// <summary>The first text that is kept under a name; null if there is none.</summary>
    internal string? Kept(string name)
    {
        foreach (var (kept, value) in _extra)
        {
            if (kept == name && value.ValueKind == System.Text.Json.JsonValueKind.String)
                return value.GetString();
        }

        return null;
    }

    /// <summary>Makes the reference and empties the builder for the next one.</summary>
    public Reference Build()
    {
        var reference = new Reference
        {
            Id = Id,
            Type = Type,
            Texts = _texts.Take(),
            Names = _names.Take(),
            Dates = _dates.Take(),
            Custom = Custom,
            Extra =
                _extra.Count == 0 ? FieldBag.Empty
                : IsOfItem ? FieldBag.Of(_extra).OfItem()
                : FieldBag.Of(_extra),
        };
        (Id, Type, Custom, IsOfItem) = ("", default, FieldBag.Empty, false);
        _extra.Clear();
        return reference;
    }

    /// <summary>Takes all facts of a reference.</summary>
    internal static ReferenceBuilder From(Reference reference)
    {
        var builder = new ReferenceBuilder
        {
            Id = reference.Id,
            Type = reference.Type,
            Custom = reference.Custom,
            IsOfItem = reference.Extra.AreOfItem,
        };
        foreach (var (variable, text) in reference.Texts)
            builder[variable] = text;
        foreach (var (variable, names) in reference.Names)
            builder[variable] = names;
        foreach (var (variable, date) in reference.Dates)
            builder[variable] = date;
        foreach (var (name, value) in reference.Extra)
            builder.Keep(name, value);
        return builder;
    }

    /// <summary>The variables that hold a value, in key order.</summary>
    internal SetKeys<TextVariable> SetTexts => new(_texts.Set);

    /// <summary>The variables that hold names, in key order.</summary>
    internal SetKeys<NameVariable> SetNames => new(_names.Set);

    /// <summary>The variables that hold a date, in key order.</summary>
    internal SetKeys<DateVariable> SetDates => new(_dates.Set);

    /// <summary>One slot a variable and a bit for each that is set, so that the maps come out in key order without sorting.</summary>
    private sealed class Slots<TKey, TValue>
        where TKey : struct, Enum
    {
        private static readonly int Count = Enum.GetValues<TKey>().Length;
        private readonly TValue?[] _values = new TValue?[Count];

        /// <summary>A bit for each variable that holds a value.</summary>
        internal ulong Set { get; private set; }

        internal TValue? this[int index]
        {
            get => _values[index];
            set
            {
                _values[index] = value;
                var bit = 1UL << index;
                Set = EqualityComparer<TValue>.Default.Equals(value, default) ? Set & ~bit : Set | bit;
            }
        }

        internal VariableMap<TKey, TValue> Take()
        {
            var count = BitOperations.PopCount(Set);
            if (count == 0)
                return VariableMap<TKey, TValue>.Empty;
            var (set, values, next) = (Set, new TValue[count], 0);
            foreach (var key in new SetKeys<TKey>(Set))
            {
                ref var slot = ref _values[SetKeys<TKey>.IndexOf(key)];
                values[next++] = slot!;
                slot = default;
            }

            Set = 0;
            return VariableMap<TKey, TValue>.Adopt(set, values);
        }
    }
}
