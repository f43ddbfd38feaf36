using System.Text.Json;

namespace Citations;

/// <summary>
/// Keeps relations in a reference under <c>custom.relations</c>, so that they survive in CSL-JSON, and reads them from there:
/// <c>[{"type": "is-retracted-by", "target": "10.1016/...", "source": "retraction-watch", "date": "2010-02-02"}]</c>.
/// </summary>
public static class WorkRelations
{
    /// <summary>The field of <see cref="Reference.Custom"/> that holds relations.</summary>
    public const string Field = "relations";

    private static readonly (WorkRelationType Type, string Term)[] Terms =
    [
        .. Enum.GetValues<WorkRelationType>().Select(type => (type, Kebab(type.ToString()))),
    ];

    /// <summary>The relations of a work; what has not the form of one is ignored.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="reference"/> is null.</exception>
    public static EquatableArray<WorkRelation> GetRelations(this Reference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return reference.Custom[Field] is { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Select(Read).OfType<WorkRelation>().ToEquatableArray()
            : [];
    }

    /// <summary>This reference with relations in place of those it has.</summary>
    public static Reference WithRelations(this Reference reference, params IEnumerable<WorkRelation> relations)
    {
        WorkRelation[] list = [.. relations.Distinct()];
        return reference with { Custom = list.Length == 0 ? reference.Custom.Without(Field) : reference.Custom.With(Field, Write(list)) };
    }

    /// <summary>The term of a relation, such as <c>is-retracted-by</c>.</summary>
    public static string Term(this WorkRelationType type) => Terms[(int)type].Term;

    private static JsonElement Write(WorkRelation[] relations)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var relation in relations)
            {
                json.WriteStartObject();
                json.WriteString("type", relation.Type.Term());
                json.WriteString("target", relation.Target);
                if (relation.Label is { } label)
                    json.WriteString("label", label);
                if (relation.Source is { } source)
                    json.WriteString("source", source);
                if (relation.Date is { } date)
                    json.WriteString("date", date.ToString());
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return JsonElement.Parse(buffer.ToArray());
    }

    private static WorkRelation? Read(JsonElement value)
    {
        if (Text("target") is not { } target)
            return null;
        var type = Array.Find(Terms, entry => entry.Term == Text("type")).Type;
        return new(type, target)
        {
            Label = Text("label"),
            Source = Text("source"),
            Date = Text("date") is { } date ? ReadDate(date) : null,
        };

        string? Text(string name) =>
            value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var field) && field.ValueKind == JsonValueKind.String
                ? field.GetString()
                : null;
    }

    private static PartialDate? ReadDate(string date)
    {
        int[] parts =
        [
            .. date.Split('-')
                .Select(part => int.TryParse(part, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0),
        ];
        return parts switch
        {
            [> 0 and var year, >= 1 and <= 12 and var month, >= 1 and <= 31 and var day] => new(year, month, day),
            [> 0 and var year, >= 1 and <= 12 and var month] => new(year, month),
            [> 0 and var year] => new(year),
            _ => null,
        };
    }

    private static string Kebab(string name) =>
        string.Concat(
            name.Select(
                (c, index) => char.IsAsciiLetterUpper(c) && index > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"
            )
        );
}
