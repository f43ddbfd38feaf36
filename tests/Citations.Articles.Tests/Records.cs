using Citations.Articles;

namespace Citations.Tests;

/// <summary>A resolver that knows a few records, as a lock file does.</summary>
internal sealed class Records(params IEnumerable<Reference> records) : IReferenceResolver
{
    private readonly Dictionary<Doi, Resolution> _known = records.ToDictionary(
        record => record.Doi!,
        record => new Resolution(record.Doi!, ResolutionStatus.Found) { Reference = record, Source = "Crossref" }
    );

    internal Records Knows(Resolution resolution)
    {
        _known[resolution.Doi] = resolution;
        return this;
    }

    public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            _known.TryGetValue(doi, out var known)
                ? known
                : new Resolution(doi, ResolutionStatus.CouldNotCheck) { Reason = "not in the lock file" }
        );

    /// <summary>A journal article; authors as <c>Family, Given</c>.</summary>
    internal static Reference Article(
        string doi,
        string[] authors,
        int year,
        string title,
        string journal,
        string volume,
        string issue,
        string pages
    ) =>
        new()
        {
            Type = ReferenceType.ArticleJournal,
            Doi = Doi.Parse(doi),
            Author = [.. authors.Select(Person)],
            Issued = new PartialDate(year),
            Title = title,
            ContainerTitle = journal,
            Volume = volume,
            Issue = issue,
            Page = pages,
        };

    private static Contributor Person(string name) =>
        name.Split(", ") switch
        {
            [var family, var given, var suffix] => Contributor.Person(family, given) with { Suffix = suffix },
            [var family, var given] => Contributor.Person(family, given),
            _ => Contributor.Organization(name),
        };
}
