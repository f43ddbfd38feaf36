namespace Citations;

/// <summary>
/// One work as a reference list describes it: its type and its facts, in the vocabulary of CSL 1.0.2.
/// Every CSL variable is reached by its enumeration member (<c>reference[TextVariable.Dimensions]</c>);
/// the frequent ones have their own properties. Titles may hold CSL's inline markup
/// (<c>&lt;i&gt;</c>, <c>&lt;b&gt;</c>, <c>&lt;sup&gt;</c>, <c>&lt;sub&gt;</c>, <c>&lt;span&gt;</c>).
/// </summary>
/// <remarks>Two references are equal when all their facts are, whichever way they were made. Make many with
/// <see cref="ReferenceBuilder"/>.</remarks>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed partial record Reference
{
    /// <summary>
    /// What identifies the reference within its library: a citation key, or the id of the format it came from. Empty by default.
    /// </summary>
    public string Id { get; init; } = "";

    /// <summary>The kind of work. <see cref="ReferenceType.Document"/> by default.</summary>
    public ReferenceType Type { get; init; }

    /// <summary>The standard and number variables that the work has.</summary>
    public VariableMap<TextVariable, string> Texts { get; init; } = VariableMap<TextVariable, string>.Empty;

    /// <summary>The name variables that the work has; none of the lists is empty.</summary>
    public VariableMap<NameVariable, EquatableArray<Contributor>> Names { get; init; } =
        VariableMap<NameVariable, EquatableArray<Contributor>>.Empty;

    /// <summary>The date variables that the work has.</summary>
    public VariableMap<DateVariable, PartialDate> Dates { get; init; } = VariableMap<DateVariable, PartialDate>.Empty;

    /// <summary>Facts that CSL has no variable for, under CSL-JSON's <c>custom</c>.</summary>
    public FieldBag Custom { get; init; } = FieldBag.Empty;

    /// <summary>Fields of the source that the model does not know, by their name there.</summary>
    public FieldBag Extra { get; init; } = FieldBag.Empty;

    /// <summary>The text of a standard or number variable, or null. Setting null or an empty text removes it.</summary>
    public string? this[TextVariable variable]
    {
        get => Texts.TryGetValue(variable, out var text) ? text : null;
        init => Texts = string.IsNullOrEmpty(value) ? Texts.Without(variable) : Texts.With(variable, value);
    }

    /// <summary>The contributors of a name variable in their order; empty if there are none. Setting an empty list removes it.</summary>
    public EquatableArray<Contributor> this[NameVariable variable]
    {
        get => Names.TryGetValue(variable, out var names) ? names : default;
        init => Names = value.IsEmpty ? Names.Without(variable) : Names.With(variable, value);
    }

    /// <summary>The value of a date variable, or null. Setting null removes it.</summary>
    public PartialDate? this[DateVariable variable]
    {
        get => Dates.TryGetValue(variable, out var date) ? date : null;
        init => Dates = value is null ? Dates.Without(variable) : Dates.With(variable, value);
    }

    /// <summary>
    /// The work in one short line: authors, year and title, such as <c>Zarate et al. (2006). A randomized trial</c>. For logs; a style
    /// formats entries.
    /// </summary>
    public override string ToString() => ReferenceLine.Of(this);

    /// <summary>This reference with the text of a variable; null or an empty text removes it.</summary>
    public Reference With(TextVariable variable, string? text) =>
        this with
        {
            Texts = string.IsNullOrEmpty(text) ? Texts.Without(variable) : Texts.With(variable, text),
        };

    /// <summary>This reference with each of its texts changed; those that stay as they are cost nothing.</summary>
    internal Reference MapTexts(Func<TextVariable, string, string> change)
    {
        var changed = this;
        foreach (var (variable, text) in Texts)
        {
            if (change(variable, text) is var form && form != text)
                changed = changed.With(variable, form);
        }

        return changed;
    }

    /// <summary>This reference with the contributors of a variable; an empty list removes it.</summary>
    public Reference With(NameVariable variable, EquatableArray<Contributor> names) =>
        this with
        {
            Names = names.IsEmpty ? Names.Without(variable) : Names.With(variable, names),
        };

    /// <summary>This reference with the date of a variable; null removes it.</summary>
    public Reference With(DateVariable variable, PartialDate? date) =>
        this with
        {
            Dates = date is null ? Dates.Without(variable) : Dates.With(variable, date),
        };
}
