namespace Citations.Formats.Mapping;

/// <summary>An entry as the source has it: its fields in their order, some more than once, and where it starts.</summary>
internal sealed record SourceEntry(List<SourceField> Fields, int Start)
{
    /// <summary>The first value of a field, or null.</summary>
    internal string? this[string name]
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

    internal bool Has(string name) => this[name] is not null;
}
