using System.Text.Json;

namespace Citations.Formats.CslJson;

/// <summary>
/// The fields that readers of other formats keep by their own names (<see cref="Reference.Extra"/>), such as <c>C1</c> of RIS. The schema
/// csl-data knows no such properties of an item, so they are written as <c>{"custom": {"source-fields": {"C1": "..."}}}</c> and go back
/// when read. What a CSL-JSON item itself had beyond the schema stays a property of the item.
/// </summary>
internal static class SourceFields
{
    private const string Field = "source-fields";

    /// <summary>Whether a reference has such fields, and their place under <c>custom</c> is free.</summary>
    internal static bool AreIn(Reference reference) =>
        reference.Extra is { Count: > 0, AreOfItem: false } && reference.Custom[Field] is null;

    /// <summary>Writes the fields as a property of <c>custom</c>.</summary>
    internal static void Write(Utf8JsonWriter json, Reference reference)
    {
        json.WriteStartObject(Field);
        foreach (var (name, value) in reference.Extra)
        {
            json.WritePropertyName(name);
            value.WriteTo(json);
        }

        json.WriteEndObject();
    }

    /// <summary>Gives the fields back to an item that is read.</summary>
    internal static void Restore(ReferenceBuilder item)
    {
        if (item.Custom.Count == 0 || item.Custom[Field] is not { ValueKind: JsonValueKind.Object } fields)
            return;
        foreach (var property in fields.EnumerateObject())
            item.Keep(property.Name, property.Value);
        item.Custom = item.Custom.Without(Field);
    }
}
