using System.Collections.Concurrent;
using Citations.Matching;

namespace Citations.Cli.Editor.Works;

/// <summary>The answers of registries since the server started. That they could not be asked is remembered for a minute.</summary>
internal sealed class WorkMemory(TimeProvider time)
{
    private static readonly TimeSpan FailureHolds = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<Doi, (Resolution Answer, long Since)> _works = new();
    private readonly ConcurrentDictionary<PubMedId, (DoiLookup Answer, long Since)> _numbers = new();
    private readonly ConcurrentDictionary<string, (FindResult Answer, long Since)> _searches = new(StringComparer.Ordinal);

    /// <summary>The records that are known.</summary>
    internal IEnumerable<Reference> Records => _works.Values.Select(work => work.Answer.Reference).OfType<Reference>();

    internal Resolution? Find(Doi doi) =>
        _works.TryGetValue(doi, out var known) && Holds(known.Answer.Status == ResolutionStatus.CouldNotCheck, known.Since)
            ? known.Answer
            : null;

    internal DoiLookup? Find(PubMedId id) =>
        _numbers.TryGetValue(id, out var known) && Holds(known.Answer.Status == ResolutionStatus.CouldNotCheck, known.Since)
            ? known.Answer
            : null;

    internal FindResult? Find(string text) =>
        _searches.TryGetValue(text, out var known) && Holds(known.Answer.Status == FindStatus.CouldNotCheck, known.Since)
            ? known.Answer
            : null;

    internal void Keep(Doi doi, Resolution answer) => _works[doi] = (answer, time.GetTimestamp());

    internal void Keep(PubMedId id, DoiLookup answer) => _numbers[id] = (answer, time.GetTimestamp());

    internal void Keep(string text, FindResult answer) => _searches[text] = (answer, time.GetTimestamp());

    private bool Holds(bool isFailure, long since) => !isFailure || time.GetElapsedTime(since) < FailureHolds;
}
