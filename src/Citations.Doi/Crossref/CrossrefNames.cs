using System.Text.Json;

namespace Citations.Crossref;

/// <summary>
/// The contributors of a Crossref record in their order. An entry without a name is ignored; one with only <c>name</c> is an organisation;
/// ORCID iDs, affiliations and a title before the name are kept as they came.
/// </summary>
internal static class CrossrefNames
{
    private static readonly (string Field, NameVariable Variable)[] Roles =
    [
        ("author", NameVariable.Author),
        ("editor", NameVariable.Editor),
        ("translator", NameVariable.Translator),
        ("chair", NameVariable.Chair),
    ];

    private static readonly string[] Kept = ["ORCID", "affiliation", "prefix"];

    internal static void Read(JsonElement work, ReferenceBuilder reference)
    {
        foreach (var (field, variable) in Roles)
        {
            reference[variable] = work.Items(field).Select(Name).OfType<Contributor>().ToEquatableArray();
        }
    }

    private static Contributor? Name(JsonElement entry)
    {
        var (family, given) = (entry.Text("family"), entry.Text("given"));
        var literal = family is null ? entry.Text("name") ?? given : null;
        if (family is null && literal is null or "NA" or "N/A")
            return null;
        var contributor = literal is not null
            ? Contributor.Organization(literal)
            : Contributor.Person(family!, given) with
            {
                Suffix = entry.Text("suffix"),
            };
        return Kept.Aggregate(
            contributor,
            (name, field) =>
                entry.Field(field) is { } value && !value.IsEmpty() ? name with { Extra = name.Extra.With(field, value.Clone()) } : name
        );
    }
}
