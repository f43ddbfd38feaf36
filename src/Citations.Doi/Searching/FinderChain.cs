using Citations.Matching;

namespace Citations.Searching;

/// <summary>
/// Asks several registries one after the other until one has the work. What none has is not found only where all answered: a registry that
/// failed may have it.
/// </summary>
/// <param name="registries">The registries, whose records are evidence for and against an entry.</param>
/// <param name="indexes">The second sources: a record that supports the text shows that the work exists, and any other says
/// nothing.</param>
internal sealed class FinderChain(IReadOnlyList<IReferenceFinder> registries, IReadOnlyList<IReferenceFinder> indexes) : IReferenceFinder
{
    public async Task<FindResult> FindAsync(string text, CancellationToken cancellationToken = default)
    {
        List<FindResult> results = [];
        foreach (var finder in registries)
        {
            var result = await finder.FindAsync(text, cancellationToken).ConfigureAwait(false);
            if (result.Status is FindStatus.Found or FindStatus.Ambiguous)
                return result;
            results.Add(result);
        }

        foreach (var index in indexes)
        {
            var result = await index.FindAsync(text, cancellationToken).ConfigureAwait(false);
            EquatableArray<MatchCandidate> supported = [.. result.Candidates.Where(candidate => candidate.IsSupported)];
            // Editions of one book tie, and each of them shows that the work exists.
            if (!supported.IsEmpty)
                return result with { Status = FindStatus.Found, Candidates = supported, IsSecondHand = true };
            results.Add(result with { Candidates = [] });
        }

        var candidates = results.SelectMany(result => result.Candidates).ToEquatableArray();
        var failure = results.Find(result => result.Status == FindStatus.CouldNotCheck);
        return failure is null
            ? new(FindStatus.NotFound, candidates) { Source = Names(results), Reason = "No record agrees in enough facts." }
            : failure with
            {
                Candidates = candidates,
            };
    }

    private static string? Names(List<FindResult> results)
    {
        string[] names = [.. results.Select(result => result.Source).OfType<string>().Distinct()];
        return names.Length < 2 ? names.FirstOrDefault() : $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }
}
