using System.Text.Json;

namespace Citations.Styles.Apa;

/// <summary>Reads a work that another names in its <c>custom</c> facts, such as what it was reprinted from, in the form of CSL-JSON.</summary>
internal static class NestedWork
{
    internal static Reference? Of(Reference reference, string name)
    {
        if (reference.Custom.Count == 0 || reference.Custom[name] is not { ValueKind: JsonValueKind.Object } json) return null;
        var builder = new ReferenceBuilder();
        foreach (var member in json.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.String && Vocabulary.TryParse(member.Name, out TextVariable text)) builder[text] = member.Value.GetString();
            else if (member.Value.ValueKind == JsonValueKind.Number && Vocabulary.TryParse(member.Name, out text)) builder[text] = member.Value.GetRawText();
            else if (Vocabulary.TryParse(member.Name, out DateVariable date)) builder[date] = Date(member.Value);
            else if (Vocabulary.TryParse(member.Name, out NameVariable names)) builder[names] = CustomFacts.Names(member.Value);
            else if (member.NameEquals("type") && Vocabulary.TryParse(member.Value.GetString(), out ReferenceType type)) builder.Type = type;
        }

        return builder.Build();
    }

    private static PartialDate? Date(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty("date-parts", out var points) || points.ValueKind != JsonValueKind.Array) return null;
        if (points.GetArrayLength() == 0 || points[0].ValueKind != JsonValueKind.Array) return null;
        int[] parts = [.. points[0].EnumerateArray().Where(part => part.TryGetInt32(out _)).Select(part => part.GetInt32())];
        return parts.Length > 0 && (parts.Length < 2 || parts[1] is > 0 and <= 12) && (parts.Length < 3 || parts[2] is > 0 and <= 31)
            ? new(parts[0], parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2))
            : null;
    }
}
