using Citations.Formats.Mapping;
using Citations.Formats.Values;

namespace Citations.Formats.WordSources;

/// <summary>
/// Word's names: a list of persons, each with last, middle and first name, or one corporate name in its place. An organisation
/// among persons is a person with only a last name, and such a person is read as a name that is not taken apart.
/// </summary>
internal static class WordNames
{
    private const string Person = "/NameList/Person";

    /// <summary>Takes the fields of the contributors out of an entry's fields and gives them to the reader.</summary>
    internal static void Read(SourceEntry source, EntryReader entry, ReferenceType type)
    {
        string? last = null,
            first = null,
            middle = null;
        foreach (var (path, text, _) in source.Fields)
        {
            if (!path.StartsWith("Author/", StringComparison.Ordinal))
                continue;
            if (path.EndsWith("/Last", StringComparison.Ordinal))
                last = text;
            else if (path.EndsWith("/First", StringComparison.Ordinal))
                first = text;
            else if (path.EndsWith("/Middle", StringComparison.Ordinal))
                middle = text;
            else if (path.EndsWith(WordSourceFields.Corporate, StringComparison.Ordinal))
                Add(path[..^WordSourceFields.Corporate.Length], Contributor.Organization(text));
            else if (path.EndsWith(Person, StringComparison.Ordinal) && (last ?? first ?? middle) is not null)
            {
                var given = $"{first} {middle}".Trim();
                var isWhole = string.IsNullOrEmpty(last) || given.Length == 0;
                Add(path[..^Person.Length], isWhole ? Contributor.Organization($"{last}{given}") : Contributor.Person(last!, given));
                (last, first, middle) = (null, null, null);
            }
        }

        void Add(string role, Contributor name)
        {
            if (WordSourceFields.Table.Read(role, type) is { Kind: VariableKind.Names } variable)
                entry.Names(variable.Names).Add(name);
            else
                entry.Keep(role, InvertedName.Write(name));
        }
    }

    /// <summary>The last, middle and first name; a suffix is after the last name, for which Word has no other place.</summary>
    internal static (string Last, string? Middle, string? First) Parts(Contributor name)
    {
        if (name.Family is null && name.Literal is { } whole)
            return (whole, null, null);
        var (given, family) = (InvertedName.Given(name), InvertedName.Family(name));
        if (name.Suffix is { } suffix)
            family = $"{family} {suffix}".Trim();
        if (family.Length == 0)
            return (given, null, null);
        var space = given.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? (family, null, given.Length == 0 ? null : given) : (family, given[(space + 1)..], given[..space]);
    }
}
