using System.Text.Json;

namespace Citations.Formats.CslJson;

/// <summary>
/// What a name of CSL-JSON cannot hold, such as an ORCID iD. The schema csl-data closes names to other properties, so these are written
/// under <c>custom</c> as <c>{"contributor-fields": {"author": [{"position": 1, "name": "Ada Berg", "fields": {"ORCID": "..."}}]}}</c>, and
/// go back to their names when read. Where one of the names no longer is in its position, as another program may have edited the list, all
/// stay under <c>custom</c>: an iD never goes to another person.
/// </summary>
internal static class ContributorFields
{
    private const string Field = "contributor-fields";

    /// <summary>The one property of names in the schema that the model has no place for.</summary>
    private const string ParseNames = "parse-names";

    /// <summary>Whether a reference has such fields, and their place under <c>custom</c> is free.</summary>
    internal static bool AreIn(Reference reference)
    {
        foreach (var (_, names) in reference.Names)
        {
            foreach (var name in names)
            {
                if (AreIn(name))
                    return reference.Custom[Field] is null && reference.Extra["custom"] is null;
            }
        }

        return false;
    }

    /// <summary>Whether a name has such fields. A name that is nothing else keeps them: without them it would not be a name.</summary>
    internal static bool AreIn(Contributor name) =>
        name.Extra.Count > 0 && name.Extra.Any(field => !StaysWithName(field.Key)) && name.ToString().Length > 0;

    /// <summary>Whether a field of a name is written with the name.</summary>
    internal static bool StaysWithName(string field) => field == ParseNames;

    /// <summary>Writes the fields of all names as a property of <c>custom</c>.</summary>
    internal static void Write(Utf8JsonWriter json, Reference reference)
    {
        json.WriteStartObject(Field);
        foreach (var (variable, names) in reference.Names)
        {
            if (!names.Any(AreIn))
                continue;
            json.WriteStartArray(variable.Term());
            for (var i = 0; i < names.Count; i++)
            {
                if (AreIn(names[i]))
                    Write(json, position: i + 1, names[i]);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>Gives the fields back to the names of an item that is read.</summary>
    internal static void Restore(ReferenceBuilder item)
    {
        if (item.Custom.Count == 0 || item.Custom[Field] is not { ValueKind: JsonValueKind.Object } fields)
            return;
        List<(NameVariable Variable, EquatableArray<Contributor> Names)> restored = [];
        foreach (var property in fields.EnumerateObject())
        {
            if (!Vocabulary.TryParse(property.Name, out NameVariable variable) || property.Value.ValueKind != JsonValueKind.Array)
                return;
            Contributor[] names = [.. item[variable]];
            var extra = names.Select(name => name.Extra.ToList()).ToArray();
            foreach (var entry in property.Value.EnumerateArray())
            {
                if (!TryRestore(entry, names, extra))
                    return;
            }

            restored.Add(
                (
                    variable,
                    names
                        .Zip(extra, (name, fields) => fields.Count == name.Extra.Count ? name : name with { Extra = FieldBag.Of(fields) })
                        .ToEquatableArray()
                )
            );
        }

        foreach (var (variable, names) in restored)
            item[variable] = names;
        item.Custom = item.Custom.Without(Field);
    }

    private static void Write(Utf8JsonWriter json, int position, Contributor name)
    {
        json.WriteStartObject();
        json.WriteNumber("position"u8, position);
        json.WriteString("name"u8, name.ToString());
        json.WriteStartObject("fields"u8);
        foreach (var (field, value) in name.Extra)
        {
            if (StaysWithName(field))
                continue;
            json.WritePropertyName(field);
            value.WriteTo(json);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static bool TryRestore(JsonElement entry, Contributor[] names, List<KeyValuePair<string, JsonElement>>[] extra)
    {
        if (
            entry.ValueKind != JsonValueKind.Object
            || !entry.TryGetProperty("position"u8, out var place)
            || place.ValueKind != JsonValueKind.Number
            || !place.TryGetInt32(out var position)
            || position < 1
            || position > names.Length
            || !entry.TryGetProperty("name"u8, out var name)
            || name.ValueKind != JsonValueKind.String
            || name.GetString() != names[position - 1].ToString()
            || !entry.TryGetProperty("fields"u8, out var fields)
            || fields.ValueKind != JsonValueKind.Object
        )
            return false;
        extra[position - 1].AddRange(fields.EnumerateObject().Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return true;
    }
}
