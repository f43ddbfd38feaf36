using System.Text.Json;
using Citations.Canonical;
using Citations.Formats.Mapping;
using Citations.Formats.Values;

namespace Citations.Formats.CslJson;

/// <summary>Reads the value of a name variable: a list of names, one name, or a text that is a literal name.</summary>
internal static class CslJsonNames
{
    /// <param name="json">The reader, on the value's first token; afterwards on its last.</param>
    /// <param name="names">A list to work with, left empty.</param>
    /// <param name="isWhole">Whether all of a list were names, which may be empty.</param>
    internal static EquatableArray<Contributor> Read(ref Utf8JsonReader json, List<Contributor> names, out bool isWhole)
    {
        isWhole = true;
        if (json.TokenType != JsonTokenType.StartArray)
        {
            // A text in place of a list may hold several names.
            if (json.TokenType == JsonTokenType.String && json.GetString() is { } text && text.Contains(';', StringComparison.Ordinal))
            {
                return [.. text.Split(';').Select(CommaName.Read).OfType<Contributor>()];
            }

            return ReadName(ref json) is { } single ? [single] : default;
        }

        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            isWhole &= json.TokenType is JsonTokenType.StartObject or JsonTokenType.String;
            if (ReadName(ref json) is { } name)
                names.Add(name);
        }

        EquatableArray<Contributor> all = [.. names];
        names.Clear();
        return all;
    }

    private static Contributor? ReadName(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.String)
        {
            return json.GetString() is not { Length: > 0 } text ? null
                : UndividedName.IsInverted(text) ? InvertedName.Read(text)
                : ReadingOrderNames.ReadOne(text) ?? Contributor.Organization(text);
        }

        if (json.TokenType != JsonTokenType.StartObject)
        {
            json.Skip();
            return null;
        }

        string? family = null,
            given = null,
            suffix = null,
            dropping = null,
            nonDropping = null,
            whole = null;
        bool commaSuffix = false,
            staticOrdering = false;
        List<KeyValuePair<string, JsonElement>>? extra = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("family"u8))
                Take(ref json, ref family, ref extra, "family");
            else if (json.ValueTextEquals("given"u8))
                Take(ref json, ref given, ref extra, "given");
            else if (json.ValueTextEquals("literal"u8))
                Take(ref json, ref whole, ref extra, "literal");
            else if (json.ValueTextEquals("suffix"u8))
                Take(ref json, ref suffix, ref extra, "suffix");
            else if (json.ValueTextEquals("dropping-particle"u8))
                Take(ref json, ref dropping, ref extra, "dropping-particle");
            else if (json.ValueTextEquals("non-dropping-particle"u8))
                Take(ref json, ref nonDropping, ref extra, "non-dropping-particle");
            else if (json.ValueTextEquals("comma-suffix"u8))
                commaSuffix = json.Read() && IsTrue(ref json);
            else if (json.ValueTextEquals("static-ordering"u8))
                staticOrdering = json.Read() && IsTrue(ref json);
            // Crossref names organisations so.
            else if (json.ValueTextEquals("name"u8))
                Take(ref json, ref whole, ref extra, "name");
            else
                Keep(ref json, ref extra);
        }

        if ((family ?? given ?? whole ?? suffix ?? dropping ?? nonDropping) is null && extra is null)
            return null;
        return new Contributor
        {
            Family = family,
            Given = given,
            Suffix = suffix,
            DroppingParticle = dropping,
            NonDroppingParticle = nonDropping,
            Literal = whole,
            CommaSuffix = commaSuffix,
            StaticOrdering = staticOrdering,
            Extra = extra is null ? FieldBag.Empty : FieldBag.Of(extra),
        };
    }

    // An empty part is not part; a part that is not text is kept as it came.
    private static void Take(ref Utf8JsonReader json, ref string? part, ref List<KeyValuePair<string, JsonElement>>? extra, string name)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.Null)
            return;
        if (JsonScalar.Text(ref json) is { } text)
            part = text.Length == 0 ? null : text;
        else
            (extra ??= []).Add(new(name, JsonElement.ParseValue(ref json)));
    }

    private static bool IsTrue(ref Utf8JsonReader json)
    {
        var isTrue = JsonScalar.IsTrue(ref json);
        json.Skip();
        return isTrue;
    }

    private static void Keep(ref Utf8JsonReader json, ref List<KeyValuePair<string, JsonElement>>? extra)
    {
        var name = json.GetString()!;
        json.Read();
        (extra ??= []).Add(new(name, JsonElement.ParseValue(ref json)));
    }
}
