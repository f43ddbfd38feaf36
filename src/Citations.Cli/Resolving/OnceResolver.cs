using Citations.Matching;

namespace Citations.Cli.Resolving;

/// <summary>
/// Asks for each DOI once, however many articles cite it: what is under way or was answered is shared. Of a run without an end the latest
/// answers are kept; those before them are asked for again, which costs a look into the cache. A failure is kept for a minute: a registry
/// that fails for a moment does not fail for the rest of a long run, and one that is down is not asked for each article.
/// </summary>
/// <param name="next">Who is asked.</param>
/// <param name="time">Tells when a failure is a minute old.</param>
/// <param name="most">How many answers are kept.</param>
internal sealed class OnceResolver(IReferenceResolver next, TimeProvider time, int most = OnceResolver.Most)
    : IBatchReferenceResolver,
        IDoiFinder,
        IReferenceFinder
{
    /// <summary>How many answers are kept: some 300 MB of records, and more DOIs than most runs meet.</summary>
    internal const int Most = 100_000;

    /// <summary>How long a failure is kept.</summary>
    internal static readonly TimeSpan FailureLifetime = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly Queue<Doi> _inOrder = [];
    private readonly Dictionary<Doi, Question> _known = [];

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
                var isKnown = _known.TryGetValue(doi, out var question);
                if (!isKnown || HasFailed(question))
                {
                    _known[doi] = question = new(new(TaskCreationOptions.RunContinuationsAsynchronously), time.GetTimestamp());
                    own.Add(doi, question.Answer);
                    if (!isKnown)
                        _inOrder.Enqueue(doi);
                }

                all[doi] = question.Answer.Task;
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

    private bool HasFailed(Question question) =>
        question.Answer.Task is { IsCompletedSuccessfully: true, Result.Status: ResolutionStatus.CouldNotCheck }
        && time.GetElapsedTime(question.Asked) >= FailureLifetime;

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

    /// <summary>What was asked.</summary>
    /// <param name="Answer">The answer, once it is there.</param>
    /// <param name="Asked">When it was asked, as the time provider counts.</param>
    private readonly record struct Question(TaskCompletionSource<Resolution> Answer, long Asked);
}
