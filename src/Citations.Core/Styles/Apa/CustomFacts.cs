using System.Text.Json;

namespace Citations.Styles.Apa;

/// <summary>Reads the facts that APA 7 asks for and CSL has no variable for from a reference's <see cref="Reference.Custom"/>.</summary>
internal static class CustomFacts
{
    /// <summary>A text, or null.</summary>
    internal static string? Text(Reference reference, string name) =>
        reference.Custom.Count == 0
            ? null
            : reference.Custom[name] switch
            {
                { ValueKind: JsonValueKind.String } value => value.GetString(),
                { ValueKind: JsonValueKind.Number } value => value.GetRawText(),
                _ => null,
            };

    /// <summary>Whether a fact is stated as true.</summary>
    internal static bool IsTrue(Reference reference, string name) =>
        reference.Custom.Count > 0 && reference.Custom[name] is { ValueKind: JsonValueKind.True };

    /// <summary>A list of texts; a single text is a list of one, what is not text an empty place.</summary>
    internal static string[] Texts(Reference reference, string name)
    {
        if (reference.Custom.Count == 0 || reference.Custom[name] is not { } value)
            return [];
        if (value.ValueKind == JsonValueKind.String)
            return [value.GetString()!];
        return value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : "")]
            : [];
    }

    /// <summary>Names, written as CSL-JSON names or as plain texts.</summary>
    internal static EquatableArray<Contributor> Names(Reference reference, string name)
    {
        if (reference.Custom.Count == 0 || reference.Custom[name] is not { } value)
            return default;
        return Names(value);
    }

    /// <summary>Names, written as CSL-JSON names or as plain texts.</summary>
    internal static EquatableArray<Contributor> Names(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(Name).ToEquatableArray() : [Name(value)];

    private static Contributor Name(JsonElement value) =>
        value.ValueKind != JsonValueKind.Object
            ? Contributor.Organization(value.ToString())
            : new()
            {
                Family = Member(value, "family"),
                Given = Member(value, "given"),
                Suffix = Member(value, "suffix"),
                DroppingParticle = Member(value, "dropping-particle"),
                NonDroppingParticle = Member(value, "non-dropping-particle"),
                Literal = Member(value, "literal"),
            };

    private static string? Member(JsonElement value, string name) =>
        value.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}
