using System.Text;
using Citations.Canonical;
using Citations.Formats.Mapping;
using Citations.Formats.Values;
using Citations.Matching;

namespace Citations.Formats.Csv;

/// <summary>
/// The names in one cell, divided by semicolons: <c>Zarate, Carlos A.; World Health Organization</c>. A backslash is before a semicolon
/// that divides nothing.
/// </summary>
internal static class CsvNames
{
    internal static EquatableArray<Contributor> Read(string cell)
    {
        if (!cell.Contains(';', StringComparison.Ordinal) && DividedByOthers(cell) is { } others)
            return others;
        List<string> names = [];
        var name = new StringBuilder();
        for (var i = 0; i <= cell.Length; i++)
        {
            if (i == cell.Length || cell[i] == ';')
            {
                names.Add(WithoutNumber(name.ToString().Trim()));
                name.Clear();
            }
            else
            {
                if (cell[i] == '\\' && i + 1 < cell.Length && cell[i + 1] is ';' or '\\')
                    i++;
                name.Append(cell[i]);
            }
        }

        // "Doe J; Roe R": where all are written so, capitals are initials.
        var listed = names.Select(IndexName.ReadInList).OfType<Contributor>().ToList();
        return listed.Count > 1 && listed.Count == names.Count
            ? listed.ToEquatableArray()
            : names.Select(CommaName.Read).OfType<Contributor>().ToEquatableArray();
    }

    // "Doe, John and Roe, Jane"; "Doe J, Roe AB".
    private static EquatableArray<Contributor>? DividedByOthers(string cell)
    {
        var joined = cell.Split([" and ", " & "], StringSplitOptions.TrimEntries);
        if (
            joined.Length > 1
            && Array.TrueForAll(joined, name => name.Split(',') is [{ Length: > 0 }, var given] && given.Trim().Length > 0)
        )
            return [.. joined.Select(CommaName.Read).OfType<Contributor>()];
        if (ReadingOrderNames.Read(cell) is { } persons)
            return persons;
        // The period of the last name ends the list, unless the initials of the others have one.
        var names = cell.TrimEnd('.');
        if (names.Contains(".,", StringComparison.Ordinal) && names.Length < cell.Length)
            names = cell;
        var listed = names
            .Split([",", " and ", " & "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(ReadListed)
            .ToList();
        return listed.Count > 1 && listed.TrueForAll(name => name is not null) ? listed.OfType<Contributor>().ToEquatableArray() : null;
    }

    // PubMed's table puts a suffix after the initials: Skua C Jr.
    private static Contributor? ReadListed(string name)
    {
        var suffix = NameSuffixes.TakeFrom(ref name);
        return IndexName.ReadInList(name) is { } person ? person with { Suffix = suffix } : null;
    }

    // Scopus numbers its authors: Doe, John (57200000000).
    private static string WithoutNumber(string name) =>
        name.EndsWith(')')
        && name.LastIndexOf('(') is var open and > 0
        && !name.AsSpan(open + 1, name.Length - open - 2).ContainsAnyExceptInRange('0', '9')
            ? name[..open].TrimEnd()
            : name;

    internal static string Write(EquatableArray<Contributor> names)
    {
        var cell = string.Join(
            "; ",
            names.Select(name =>
                CommaName.Write(name).Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
            )
        );
        // A semicolon at the end keeps one name from being read as several.
        return names.Count == 1 && !cell.Contains(';', StringComparison.Ordinal) && DividedByOthers(cell) is not null ? cell + ";" : cell;
    }
}
