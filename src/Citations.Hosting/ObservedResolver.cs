using System.Diagnostics;
using Citations.Matching;
using Microsoft.Extensions.Logging;

namespace Citations.Hosting;

/// <summary>Traces, measures and logs each look-up of a DOI.</summary>
internal sealed partial class ObservedResolver(
    IReferenceResolver inner,
    Instruments instruments,
    ILogger<ObservedResolver> logger,
    TimeProvider clock
) : IBatchReferenceResolver, IDoiFinder, IReferenceFinder
{
    public async Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default)
    {
        using var activity = instruments.Activities.StartActivity("citations.resolve");
        var start = clock.GetTimestamp();
        var resolution = await inner.ResolveAsync(doi, cancellationToken).ConfigureAwait(false);
        foreach (var (name, value) in Report(resolution, clock.GetElapsedTime(start)))
            activity?.SetTag(name, value);
        activity?.SetTag("citations.doi", doi.Value);
        activity?.SetTag("citations.resolution.attempts", resolution.Attempts);
        if (resolution.Status == ResolutionStatus.CouldNotCheck)
            activity?.SetStatus(ActivityStatusCode.Error, resolution.Reason);
        return resolution;
    }

    public async Task<IReadOnlyDictionary<Doi, Resolution>> ResolveBatchAsync(
        IReadOnlyCollection<Doi> dois,
        CancellationToken cancellationToken = default
    )
    {
        using var activity = instruments.Activities.StartActivity("citations.resolve_batch");
        activity?.SetTag("citations.batch.size", dois.Count);
        var start = clock.GetTimestamp();
        var resolutions = await inner.ResolveBatchAsync(dois, cancellationToken).ConfigureAwait(false);
        // Each of them waited for all.
        foreach (var resolution in resolutions.Values)
            Report(resolution, clock.GetElapsedTime(start));
        return resolutions;
    }

    public Task<IReadOnlyDictionary<PubMedId, DoiLookup>> FindDoisAsync(
        IReadOnlyCollection<PubMedId> ids,
        CancellationToken cancellationToken = default
    ) => inner.FindDoisAsync(ids, cancellationToken);

    public Task<FindResult> FindAsync(string text, CancellationToken cancellationToken = default) =>
        inner.FindAsync(text, cancellationToken);

    private TagList Report(Resolution resolution, TimeSpan elapsed)
    {
        TagList tags =
        [
            new("citations.resolution.status", resolution.Status.ToString()),
            new("citations.resolution.source", resolution.Source ?? "none"),
        ];
        instruments.ResolveDuration.Record(elapsed.TotalSeconds, tags);
        if (resolution.Status == ResolutionStatus.CouldNotCheck)
            NotChecked(logger, resolution.Doi, resolution.Attempts, resolution.Reason);
        else
            Resolved(logger, resolution.Doi, resolution.Status, resolution.Source, elapsed.TotalMilliseconds);
        return tags;
    }

    [LoggerMessage(1, LogLevel.Debug, "{Doi}: {Status} by {Source} in {Milliseconds:0} ms")]
    private static partial void Resolved(ILogger logger, Doi doi, ResolutionStatus status, string? source, double milliseconds);

    [LoggerMessage(2, LogLevel.Warning, "{Doi} could not be checked after {Attempts} requests: {Reason}")]
    private static partial void NotChecked(ILogger logger, Doi doi, int attempts, string? reason);
}
