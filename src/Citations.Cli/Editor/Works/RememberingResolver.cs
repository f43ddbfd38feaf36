using Citations.Cli.Resolving;
using Citations.Matching;

namespace Citations.Cli.Editor.Works;

/// <summary>Answers from memory, and asks another for what is not there.</summary>
/// <param name="memory">The known answers.</param>
/// <param name="next">Who is asked.</param>
/// <param name="asks">
/// Whether <paramref name="next"/> asks registries; otherwise it has only what is at hand, is not asked to search, and
/// what it does not have is still to be looked up.
/// </param>
internal sealed class RememberingResolver(WorkMemory memory, IReferenceResolver next, bool asks)
    : IBatchReferenceResolver,
        IDoiFinder,
        IReferenceFinder
{
    /// <summary>Whether something was asked for that is still to be looked up.</summary>
    internal bool HasMissed { get; private set; }

    public async Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default) =>
        (await ResolveBatchAsync([doi], cancellationToken))[doi];

    public async Task<IReadOnlyDictionary<Doi, Resolution>> ResolveBatchAsync(
        IReadOnlyCollection<Doi> dois,
        CancellationToken cancellationToken = default
    )
    {
        Dictionary<Doi, Resolution> answers = [];
        List<Doi> missing = [];
        foreach (var doi in dois.Distinct())
        {
            if (memory.Find(doi) is { } known)
                answers[doi] = known;
            else
                missing.Add(doi);
        }

        foreach (var (doi, answer) in await next.ResolveBatchAsync(missing, cancellationToken))
        {
            answers[doi] = answer;
            if (Counts(answer.Status == ResolutionStatus.CouldNotCheck))
                memory.Keep(doi, answer);
        }

        return answers;
    }

    public async Task<IReadOnlyDictionary<PubMedId, DoiLookup>> FindDoisAsync(
        IReadOnlyCollection<PubMedId> ids,
        CancellationToken cancellationToken = default
    )
    {
        Dictionary<PubMedId, DoiLookup> answers = [];
        List<PubMedId> missing = [];
        foreach (var id in ids.Distinct())
        {
            if (memory.Find(id) is { } known)
                answers[id] = known;
            else
                missing.Add(id);
        }

        if (missing.Count == 0)
            return answers;
        var found = asks
            ? await next.FindDoisAsync(missing, cancellationToken)
            : missing.ToDictionary(id => id, id => new DoiLookup(id, ResolutionStatus.CouldNotCheck) { Reason = Nobody.Reason });
        foreach (var (id, answer) in found)
        {
            answers[id] = answer;
            if (Counts(answer.Status == ResolutionStatus.CouldNotCheck))
                memory.Keep(id, answer);
        }

        return answers;
    }

    public async Task<FindResult> FindAsync(string text, CancellationToken cancellationToken = default)
    {
        if (memory.Find(text) is { } known)
            return known;
        var answer = asks
            ? await next.FindAsync(text, cancellationToken)
            : new FindResult(FindStatus.CouldNotCheck, []) { Reason = Nobody.Reason };
        if (Counts(answer.Status == FindStatus.CouldNotCheck))
            memory.Keep(text, answer);
        return answer;
    }

    /// <summary>Whether an answer is one: nothing at hand is not an answer.</summary>
    private bool Counts(bool isFailure)
    {
        HasMissed |= isFailure && !asks;
        return asks || !isFailure;
    }
}
