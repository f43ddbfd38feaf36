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
                case VariableKind.Text when TextOf(row.Variable.Text, reference, table) is { } text:
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

    // A value without a field is written where readers look for it: an ISSN beside the ISBN, pages where their number would be, an
    // article's number in place of its pages.
    private static string? TextOf(TextVariable variable, Reference reference, FieldTable table)
    {
        var text = reference[variable];
        return variable switch
        {
            TextVariable.Isbn when Beside(TextVariable.Issn) is { } issn && issn.Split(", ").All(number => Issn.TryParse(number, out _)) =>
                text is null ? issn : $"{text}, {issn}",
            TextVariable.Issn when Beside(TextVariable.Isbn) is { } isbn && isbn.Split(", ").All(number => Isbn.TryParse(number, out _)) =>
                text is null ? isbn : $"{text}, {isbn}",
            TextVariable.NumberOfPages when text is null && Beside(TextVariable.Page) is { } pages && pages.Contains('-') => pages,
            TextVariable.Page when text is null && reference.Type == ReferenceType.ArticleJournal => Beside(TextVariable.Number),
            _ => text,
        };

        string? Beside(TextVariable other) => reference[other] is { } value && !table.Holds(other, reference.Type) ? value : null;
    }

    /// <summary>The fields that a reader of the format kept, as far as they are texts under a name that the format can have.</summary>
    internal static IEnumerable<(string Field, string Value)> Kept(Reference reference, Func<string, bool> isField) =>
        from field in reference.Extra
        where isField(field.Key)
        from value in field.Value.ValueKind == JsonValueKind.Array ? field.Value.EnumerateArray().AsEnumerable() : [field.Value]
        where value.ValueKind == JsonValueKind.String
        select (field.Key, value.GetString()!);
}
