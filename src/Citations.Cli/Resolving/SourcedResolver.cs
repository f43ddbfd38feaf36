using Citations.Matching;

namespace Citations.Cli.Resolving;

/// <summary>The registries as the settings of an article want them searched: with its own second sources.</summary>
/// <param name="next">Who is asked for DOIs.</param>
/// <param name="find">Searches for a work.</param>
internal sealed class SourcedResolver(IReferenceResolver next, Func<string, CancellationToken, Task<FindResult>> find)
    : IBatchReferenceResolver,
        IDoiFinder,
        IReferenceFinder
{
    public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default) =>
        next.ResolveAsync(doi, cancellationToken);

    public Task<IReadOnlyDictionary<Doi, Resolution>> ResolveBatchAsync(
        IReadOnlyCollection<Doi> dois,
        CancellationToken cancellationToken = default
    ) => next.ResolveBatchAsync(dois, cancellationToken);

    public Task<IReadOnlyDictionary<PubMedId, DoiLookup>> FindDoisAsync(
        IReadOnlyCollection<PubMedId> ids,
        CancellationToken cancellationToken = default
    ) => next.FindDoisAsync(ids, cancellationToken);

    public Task<FindResult> FindAsync(string text, CancellationToken cancellationToken = default) => find(text, cancellationToken);
}
