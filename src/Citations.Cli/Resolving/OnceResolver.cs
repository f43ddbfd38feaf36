using Citations.Matching;

namespace Citations.Cli.Resolving;

/// <summary>
/// Asks for each DOI once, however many articles cite it: what is under way or was answered is shared. Of a run without an end the latest
/// answers are kept; those before them are asked for again, which costs a look into the cache.
/// </summary>
/// <param name="next">Who is asked.</param>
/// <param name="most">How many answers are kept.</param>
internal sealed class OnceResolver(IReferenceResolver next, int most = OnceResolver.Most)
    : IBatchReferenceResolver,
        IDoiFinder,
        IReferenceFinder
{
    /// <summary>How many answers are kept: some 300 MB of records, and more DOIs than most runs meet.</summary>
    internal const int Most = 100_000;

    private readonly Lock _lock = new();
    private readonly Queue<Doi> _inOrder = [];
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
                    _inOrder.Enqueue(doi);
                }

                all[doi] = source.Task;
            }

            // Who waits for one that goes holds its task.
            while (_known.Count > most)
                _known.Remove(_inOrder.Dequeue());
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
