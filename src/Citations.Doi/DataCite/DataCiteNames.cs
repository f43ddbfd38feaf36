using System.Text.Json;

namespace Citations.DataCite;

/// <summary>The creators and contributors of a DataCite record in their order.</summary>
internal static class DataCiteNames
{
    private const int MaxWordsOfAName = 3;

    private static readonly (string Type, NameVariable Variable)[] Roles =
    [
        ("Editor", NameVariable.Editor),
        ("Producer", NameVariable.Producer),
    ];

    internal static void Read(JsonElement work, ReferenceBuilder reference)
    {
        reference[NameVariable.Author] = work.Items("creators").Select(Name).OfType<Contributor>().ToEquatableArray();
        foreach (var (type, variable) in Roles)
        {
            reference[variable] = work.Items("contributors")
                .Where(entry => entry.Text("contributorType") == type)
                .Select(Name)
                .OfType<Contributor>()
                .ToEquatableArray();
        }
    }

    private static Contributor? Name(JsonElement entry)
    {
        var isOrganization = entry.Text("nameType") == "Organizational";
        var family = DataCiteText.Of(entry.Text("familyName"));
        var given = DataCiteText.Of(entry.Text("givenName"));
        var name = DataCiteText.Of(entry.Text("name"));
        if (family is null && !isOrganization && name is not null)
            (family, given) = Split(name, isPerson: entry.Text("nameType") == "Personal");
        var contributor =
            family is not null && !isOrganization ? Contributor.Person(family, given)
            : name is not null ? Contributor.Organization(name)
            : null;
        return contributor is null ? null : contributor with { Extra = Extra(entry) };
    }

    /// <summary>Takes <c>Family, Given</c> apart, in a name of no stated kind only where both parts are as short as a person's.</summary>
    private static (string? Family, string? Given) Split(string name, bool isPerson)
    {
        if (name.Split(", ", 2) is not [var family, var given])
            return isPerson ? (name, null) : (null, null);
        // A person of one name is entered with the other part empty: ", Ashley".
        if (family.Length == 0)
            return (given, null);
        return
            isPerson
            || (
                WordCount(family) <= MaxWordsOfAName
                && WordCount(given) <= MaxWordsOfAName
                && !given.Contains(',', StringComparison.Ordinal)
                && !IsOrganizational(name)
            )
            ? (family, given)
            : (null, null);
    }

    private static bool IsOrganizational(string name) =>
        name.Split(' ', ',')
            .Any(word =>
                word is "of" or "and" or "for" or "the" or "University" or "Institute" or "Department" or "Inc." or "Ltd." or "GmbH"
            );

    private static int WordCount(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static FieldBag Extra(JsonElement entry)
    {
        var orcid = entry
            .Items("nameIdentifiers")
            .Select(id => id.Text("nameIdentifier"))
            .FirstOrDefault(id => id is not null && Orcid.TryParse(id, out _));
        var extra = orcid is null ? FieldBag.Empty : FieldBag.Empty.With("ORCID", Orcid.Parse(orcid).ToUrl());
        return entry.Field("affiliation") is { } affiliation && !affiliation.IsEmpty()
            ? extra.With("affiliation", affiliation.Clone())
            : extra;
    }
}
