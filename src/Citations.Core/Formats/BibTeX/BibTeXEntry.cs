namespace Citations.Formats.BibTeX;

/// <summary>An entry of a BibTeX file as written: its type, key and fields, all still LaTeX.</summary>
/// <param name="Type">The entry type in lower case, without the at sign.</param>
/// <param name="Key">The citation key; empty if the entry has none.</param>
/// <param name="Span">The entry in the text, from the at sign to after its last bracket.</param>
/// <param name="Fields">The fields in their order; fields are added, and never removed.</param>
internal sealed record BibTeXEntry(string Type, string Key, SourceSpan Span, List<BibTeXField> Fields)
{
    // Up to here a search through the fields is cheaper than an index. No entry that people wrote has more.
    private const int Few = 64;

    private Dictionary<string, string>? _index;
    private int _indexed;

    /// <summary>Whether the entry has the fields that it inherits.</summary>
    public bool IsComplete { get; set; }

    /// <summary>The LaTeX of a field, or null; of fields with one name the first counts, as for BibTeX.</summary>
    public string? this[string name]
    {
        get
        {
            if (Fields.Count > Few)
                return Indexed().GetValueOrDefault(name);
            foreach (var field in Fields)
            {
                if (field.Name == name)
                    return field.Value;
            }

            return null;
        }
    }

    private Dictionary<string, string> Indexed()
    {
        _index ??= new(StringComparer.Ordinal);
        for (; _indexed < Fields.Count; _indexed++)
            _index.TryAdd(Fields[_indexed].Name, Fields[_indexed].Value);
        return _index;
    }
}
