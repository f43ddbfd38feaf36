using System.Globalization;

namespace Citations.Reports;

/// <summary>Lays the fields of an entry beside those of its record.</summary>
internal static class WorkEvidence
{
    private static readonly (string Field, Func<Reference, string?> Read)[] Fields =
    [
        ("authors", work => Names(work.Author)),
        ("year", work => work.Issued?.Year?.ToString(CultureInfo.InvariantCulture)),
        ("title", work => work.Title),
        ("in", work => work.ContainerTitle),
        ("volume", work => work.Volume),
        ("issue", work => work.Issue),
        ("pages", work => work.Page is { } pages ? PageRange.Read(pages)?.ToString() ?? pages : null),
        ("DOI", work => work.Doi?.Value),
    ];

    /// <summary>The fields that either side gives.</summary>
    internal static IEnumerable<FieldEvidence> Of(Reference entry, Reference record)
    {
        foreach (var (field, read) in Fields)
        {
            var (listed, registered) = (read(entry), read(record));
            if (listed is null && registered is null)
                continue;
            var (left, right) = WordDifference.Of(listed, registered);
            yield return new(field, left, right);
        }
    }

    // Only surnames: an entry gives initials where a record gives names, and that is not a difference.
    private static string? Names(EquatableArray<Contributor> names) =>
        names.IsEmpty
            ? null
            : string.Join(", ", names.Select(name => name.Literal ?? $"{name.NonDroppingParticle} {name.Family ?? name.Given}".Trim()));
}
