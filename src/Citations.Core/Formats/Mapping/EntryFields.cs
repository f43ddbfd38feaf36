using System.Text.Json;
using Citations.Canonical;
using Citations.Formats.Values;

namespace Citations.Formats.Mapping;

/// <summary>The fields by which a format's table writes a reference.</summary>
internal static class EntryFields
{
    /// <summary>The variables of a reference that the table has fields for, in the order of the table.</summary>
    internal static List<(FieldRow Row, string Value)> Of(Reference reference, FieldTable table, Func<Contributor, string> writeName)
    {
        List<(FieldRow, string)> fields = [];
        foreach (var row in table.Written(reference.Type))
        {
            switch (row.Variable.Kind)
            {
                case VariableKind.Text when reference[row.Variable.Text] is { } text:
                    if (row.Variable.Text != TextVariable.Keyword)
                        fields.Add((row, text));
                    else
                        fields.AddRange(Keywords.Split(text).Select(keyword => (row, keyword)));
                    break;
                case VariableKind.Names:
                    foreach (var name in reference[row.Variable.Names].Named())
                        fields.Add((row, writeName(name)));
                    break;
                case VariableKind.Date when reference[row.Variable.Date] is { } date:
                    fields.Add((row, Edtf.Write(date) ?? date.Literal!));
                    break;
            }
        }

        return fields;
    }

    /// <summary>The fields that a reader of the format kept, as far as they are texts under a name that the format can have.</summary>
    internal static IEnumerable<(string Field, string Value)> Kept(Reference reference, Func<string, bool> isField) =>
        from field in reference.Extra
        where isField(field.Key)
        from value in field.Value.ValueKind == JsonValueKind.Array ? field.Value.EnumerateArray().AsEnumerable() : [field.Value]
        where value.ValueKind == JsonValueKind.String
        select (field.Key, value.GetString()!);
}
