using Citations.Formats.Values;

namespace Citations.Formats.Mapping;

/// <summary>
/// Makes a reference of an entry's fields by the format's table. What the table does not know is kept by its name,
/// and so is a second value of a variable that holds one.
/// </summary>
internal sealed class EntryReader(FieldTable table, ReferenceType type)
{
    private readonly Dictionary<NameVariable, List<Contributor>> _names = [];
    private readonly Dictionary<string, List<string>> _kept = new(StringComparer.Ordinal);
    private readonly List<string> _keywords = [];

    internal ReferenceBuilder Builder { get; } = new() { Type = type };

    /// <summary>The contributors of a variable so far.</summary>
    internal List<Contributor> Names(NameVariable variable)
    {
        if (!_names.TryGetValue(variable, out var names))
            _names[variable] = names = [];
        return names;
    }

    /// <summary>Takes a field.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="value">Its value; one without text says nothing.</param>
    /// <param name="readName">How the format writes a name.</param>
    internal void Take(string field, string value, Func<string, Contributor?> readName)
    {
        if (string.IsNullOrWhiteSpace(value))
            return;
        switch (table.Read(field, type))
        {
            case { Kind: VariableKind.Text } variable:
                Take(variable.Text, field, value);
                break;
            case { Kind: VariableKind.Names } variable:
                if (readName(value) is { } name)
                    Names(variable.Names).Add(name);
                break;
            case { Kind: VariableKind.Date } variable when Builder[variable.Date] is null:
                Builder[variable.Date] = DateWords.Read(value);
                break;
            default:
                Keep(field, value);
                break;
        }
    }

    /// <summary>Takes a text for a variable, of which keywords gather and others have one.</summary>
    internal void Take(TextVariable variable, string field, string value)
    {
        if (variable == TextVariable.Keyword)
            _keywords.Add(value.Trim());
        else if (Builder[variable] is null)
            Builder[variable] = value;
        // Their check digits distinguish numbers of books and of serials, however many are together.
        else if (variable is TextVariable.Isbn or TextVariable.Issn)
            Builder[variable] += ", " + value;
        else if (Builder[variable] != value)
            Keep(field, value);
    }

    /// <summary>Keeps a field that no variable stands for.</summary>
    internal void Keep(string field, string value)
    {
        if (!_kept.TryGetValue(field, out var values))
            _kept[field] = values = [];
        values.Add(value);
    }

    /// <summary>Makes the reference, its values canonical.</summary>
    /// <param name="diagnostics">Takes what stays undecided; null if nobody asks.</param>
    /// <param name="place">Where the entry starts.</param>
    internal Reference Build(List<Diagnostic>? diagnostics = null, SourceSpan place = default)
    {
        foreach (var (variable, names) in _names)
            Builder[variable] = names.ToEquatableArray();
        foreach (var (field, values) in _kept)
            Builder.Keep(field, values is [var single] ? JsonText.ToElement(single) : JsonText.ToElement([.. values]));
        if (_keywords.Count > 0)
            Builder[TextVariable.Keyword] = Keywords.Join(_keywords);
        return Builder.BuildCanonical(
            diagnostics is null ? null : sentence => diagnostics.Add(FormatDiagnostics.KeptAsItIs(sentence, place))
        );
    }
}
