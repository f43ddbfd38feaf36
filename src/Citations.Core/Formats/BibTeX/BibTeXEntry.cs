namespace Citations.Formats.BibTeX;

/// <summary>An entry of a BibTeX file as it stands there: its type, key and fields, all still LaTeX.</summary>
/// <param name="Type">The entry type in lower case, without the at sign.</param>
/// <param name="Key">The citation key; empty where the entry has none.</param>
/// <param name="Span">The entry in the text, from the at sign to after its last bracket.</param>
internal sealed record BibTeXEntry(string Type, string Key, SourceSpan Span)
{
    /// <summary>The fields in their order.</summary>
    public List<BibTeXField> Fields { get; } = [];

    /// <summary>Whether the entry has the fields that it inherits.</summary>
    public bool IsComplete { get; set; }

    /// <summary>The LaTeX of a field, or null; of fields with one name the first counts, as for BibTeX.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var field in Fields)
            {
                if (field.Name == name)
                    return field.Value;
            }

            return null;
        }
    }
}
