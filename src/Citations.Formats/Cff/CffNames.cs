using Citations.Formats.Values;
using Citations.Formats.Yaml;

namespace Citations.Formats.Cff;

/// <summary>
/// The persons and entities of CFF. What a name of the model has no place for, such as <c>affiliation</c>, stays with it.
/// </summary>
internal static class CffNames
{
    private static readonly (string Key, string Fact)[] Facts =
    [
        ("orcid", "ORCID"),
        ("affiliation", "affiliation"),
        ("email", "email"),
        ("website", "website"),
        ("alias", "alias"),
        ("address", "address"),
        ("city", "city"),
        ("region", "region"),
        ("country", "country"),
        ("post-code", "post-code"),
        ("tel", "tel"),
        ("fax", "fax"),
        ("location", "location"),
        ("date-start", "date-start"),
        ("date-end", "date-end"),
    ];

    internal static Contributor? Read(YamlNode node)
    {
        if (node is not YamlMapping name)
            return node is YamlScalar { IsNull: false, Text: { Length: > 0 } text } ? Contributor.Organization(text) : null;
        var (family, given) = (name.Text("family-names"), name.Text("given-names"));
        var whole = name.Text("name") ?? (family is null && given is null ? name.Text("alias") : null);
        if (family is null && given is null && whole is null)
            return null;
        var extra = Facts
            .Where(fact => name.Text(fact.Key) is not null && name.Text(fact.Key) != whole)
            .Aggregate(FieldBag.Empty, (bag, fact) => bag.With(fact.Fact, name.Text(fact.Key)!));
        return new Contributor
        {
            Family = family,
            Given = given,
            NonDroppingParticle = name.Text("name-particle"),
            Suffix = name.Text("name-suffix"),
            Literal = whole,
            Extra = extra,
        };
    }

    internal static YamlMapping Write(Contributor name)
    {
        List<(YamlScalar, YamlNode)> entries = [];
        if (name.Family is null && name.Literal is { } whole)
        {
            Add("name", whole);
        }
        else
        {
            Add("family-names", name.Family);
            Add("given-names", InvertedName.Given(name));
            Add("name-particle", name.NonDroppingParticle);
            Add("name-suffix", name.Suffix);
        }

        foreach (var (key, fact) in Facts)
            Add(key, name.Extra.GetString(fact));
        return new(entries, default);

        void Add(string key, string? text)
        {
            if (!string.IsNullOrEmpty(text))
                entries.Add((YamlJson.Text(key), YamlJson.Text(text)));
        }
    }
}
