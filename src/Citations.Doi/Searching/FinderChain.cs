using Citations.Matching;

namespace Citations.Searching;

/// <summary>
/// Asks several registries one after the other until one has the work. What none has is not found only where all answered: a registry that failed may have it.
/// </summary>
internal sealed class FinderChain(params IReadOnlyList<IReferenceFinder> finders) : IReferenceFinder
{
    public async Task<FindResult> FindAsync(string text, CancellationToken cancellationToken = default)
    {
        List<FindResult> results = [];
        foreach (var finder in finders)
        {
            var result = await finder.FindAsync(text, cancellationToken).ConfigureAwait(false);
            if (result.Status is FindStatus.Found or FindStatus.Ambiguous) return result;
            results.Add(result);
        }

        var candidates = results.SelectMany(result => result.Candidates).ToEquatableArray();
        var failure = results.Find(result => result.Status == FindStatus.CouldNotCheck);
        return failure is null
            ? new(FindStatus.NotFound, candidates) { Source = Names(results), Reason = "No record agrees in enough facts." }
            : failure with { Candidates = candidates };
    }

    private static string? Names(List<FindResult> results)
    {
        string[] names = [.. results.Select(result => result.Source).OfType<string>().Distinct()];
        return names.Length < 2 ? names.FirstOrDefault() : $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }
}
