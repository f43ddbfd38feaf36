using Citations.Articles.Checking.Rules;
using Citations.Articles.Documents;
using Citations.Matching;

namespace Citations.Articles.Checking;

/// <summary>
/// The DOIs of entries that give no DOI but the article's number in PubMed, PubMed Central or arXiv. A number whose DOI is not known, or
/// could not be looked up, is a finding (CIT0122, CIT0123).
/// </summary>
internal static class EntryNumbers
{
    internal static async Task<(Article Article, IReadOnlyDictionary<PubMedId, DoiLookup> Lookups)> FindDoisAsync(
        Article article,
        IReferenceResolver resolver,
        CancellationToken cancellationToken
    )
    {
        PubMedId[] ids = [.. article.Entries.Select(entry => IdOf(entry.Reference)).OfType<PubMedId>().Distinct()];
        var lookups =
            ids.Length == 0
                ? new Dictionary<PubMedId, DoiLookup>()
                : await resolver.FindDoisAsync(ids, cancellationToken).ConfigureAwait(false);
        return (
            article with
            {
                Entries = article
                    .Entries.Select(entry => DoiOf(entry.Reference, lookups) is { } doi ? WithDoi(entry, doi) : entry)
                    .ToEquatableArray(),
            },
            lookups
        );
    }

    /// <summary>
    /// The evidence with a finding for each number whose DOI is not known. A work that a search found is proved without it.
    /// </summary>
    internal static ArticleEvidence WithFindings(
        ArticleEvidence evidence,
        Article asRead,
        IReadOnlyDictionary<PubMedId, DoiLookup> lookups
    ) =>
        evidence with
        {
            Article = evidence.Article with
            {
                Diagnostics =
                [
                    .. evidence.Article.Diagnostics,
                    .. asRead.Entries.SelectMany(entry =>
                        Findings(entry, lookups, evidence.Searches.GetValueOrDefault(entry.Id) is { Status: FindStatus.Found })
                    ),
                ],
            },
        };

    /// <summary>Writes the numbers by which DOIs were found into their records, so that a lock file knows them.</summary>
    internal static Dictionary<Doi, Resolution> Keep(Article article, Article identified, Dictionary<Doi, Resolution> resolutions)
    {
        foreach (var (entry, found) in article.Entries.Zip(identified.Entries))
        {
            if (
                IdOf(entry.Reference) is not { } id
                || found.Reference.Doi is not { } doi
                || !resolutions.TryGetValue(doi, out var resolution)
                || resolution.Reference is not { } record
            )
                continue;
            resolutions[doi] = resolution with { Reference = record.With(id is Pmcid ? TextVariable.Pmcid : TextVariable.Pmid, id.Value) };
        }

        return resolutions;
    }

    private static PubMedId? IdOf(Reference reference) =>
        reference.Doi is not null ? null
        : Pmid.TryParse(reference[TextVariable.Pmid], out var pmid) ? pmid
        : Pmcid.TryParse(reference[TextVariable.Pmcid], out var pmcid) ? pmcid
        : null;

    private static Doi? DoiOf(Reference reference, IReadOnlyDictionary<PubMedId, DoiLookup> lookups) =>
        reference.Doi is not null ? null
        : IdOf(reference) is { } id ? lookups[id].Doi
        : ArxivId.TryParse(reference.Number, out var arxiv) ? arxiv.ToDoi()
        : null;

    private static ReferenceEntry WithDoi(ReferenceEntry entry, Doi doi) =>
        entry with
        {
            Parsed = entry.Parsed with { Reference = entry.Reference with { Doi = doi } },
        };

    private static IEnumerable<Diagnostic> Findings(ReferenceEntry entry, IReadOnlyDictionary<PubMedId, DoiLookup> lookups, bool isFound)
    {
        if (IdOf(entry.Reference) is not { } id || lookups[id] is not { Doi: null } lookup)
            yield break;
        yield return lookup.Status == ResolutionStatus.CouldNotCheck
            ? (
                isFound ? RegistrationRule.CouldNotCheck with { Severity = DiagnosticSeverity.Information } : RegistrationRule.CouldNotCheck
            ).At($"{id.Name} could not be checked: {(lookup.Reason ?? "no answer").TrimEnd('.')}.", entry.Span)
            : (RegistrationRule.NotFound with { Severity = DiagnosticSeverity.Information }).At(
                lookup.Reason ?? $"No DOI of {id.Name} is known.",
                entry.Span
            );
    }
}
