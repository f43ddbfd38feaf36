using Citations.Matching;

namespace Citations.Cli.Resolving;

/// <summary>Asks for each DOI once, however many articles cite it: what is under way or was answered is shared.</summary>
/// <param name="next">Who is asked.</param>
internal sealed class OnceResolver(IReferenceResolver next) : IBatchReferenceResolver, IDoiFinder, IReferenceFinder
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Doi, TaskCompletionSource<Resolution>> _known = [];

    public async Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default) =>
        (await ResolveBatchAsync([doi], cancellationToken))[doi];

    public async Task<IReadOnlyDictionary<Doi, Resolution>> ResolveBatchAsync(
        IReadOnlyCollection<Doi> dois,
        CancellationToken cancellationToken = default
    )
    {
        Dictionary<Doi, TaskCompletionSource<Resolution>> own = [];
        Dictionary<Doi, Task<Resolution>> all = [];
        lock (_lock)
        {
            foreach (var doi in dois)
            {
                if (!_known.TryGetValue(doi, out var source))
                {
                    _known[doi] = source = new(TaskCreationOptions.RunContinuationsAsynchronously);
                    own.Add(doi, source);
                }

                all[doi] = source.Task;
            }
        }

        await AskAsync(own, cancellationToken);
        Dictionary<Doi, Resolution> found = [];
        foreach (var (doi, task) in all)
            found[doi] = await task.WaitAsync(cancellationToken);
        return found;
    }

    public Task<IReadOnlyDictionary<PubMedId, DoiLookup>> FindDoisAsync(
        IReadOnlyCollection<PubMedId> ids,
        CancellationToken cancellationToken = default
    ) => next.FindDoisAsync(ids, cancellationToken);

    public Task<FindResult> FindAsync(string text, CancellationToken cancellationToken = default) =>
        next.FindAsync(text, cancellationToken);

    private async Task AskAsync(Dictionary<Doi, TaskCompletionSource<Resolution>> own, CancellationToken cancellationToken)
    {
        if (own.Count == 0)
            return;
        try
        {
            foreach (var (doi, resolution) in await next.ResolveBatchAsync(own.Keys, cancellationToken))
                own[doi].TrySetResult(resolution);
        }
        catch (Exception problem)
        {
            // Whoever waits for these must not wait for ever.
            foreach (var source in own.Values)
                source.TrySetException(problem);
            throw;
        }
    }
}
