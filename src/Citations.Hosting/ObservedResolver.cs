using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Citations.Hosting;

/// <summary>Traces, measures and logs each look-up of a DOI.</summary>
internal sealed partial class ObservedResolver(IReferenceResolver inner, Instruments instruments, ILogger<ObservedResolver> logger, TimeProvider clock) : IReferenceResolver
{
    public async Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default)
    {
        using var activity = instruments.Activities.StartActivity("citations.resolve");
        var start = clock.GetTimestamp();
        var resolution = await inner.ResolveAsync(doi, cancellationToken).ConfigureAwait(false);
        var elapsed = clock.GetElapsedTime(start);
        TagList tags = [new("citations.resolution.status", resolution.Status.ToString()), new("citations.resolution.source", resolution.Source ?? "none")];
        instruments.ResolveDuration.Record(elapsed.TotalSeconds, tags);
        foreach (var (name, value) in tags) activity?.SetTag(name, value);
        activity?.SetTag("citations.doi", doi.Value);
        activity?.SetTag("citations.resolution.attempts", resolution.Attempts);
        if (resolution.Status == ResolutionStatus.CouldNotCheck)
        {
            activity?.SetStatus(ActivityStatusCode.Error, resolution.Reason);
            NotChecked(logger, doi, resolution.Attempts, resolution.Reason);
        }
        else
        {
            Resolved(logger, doi, resolution.Status, resolution.Source, elapsed.TotalMilliseconds);
        }

        return resolution;
    }

    [LoggerMessage(1, LogLevel.Debug, "{Doi}: {Status} by {Source} in {Milliseconds:0} ms")]
    private static partial void Resolved(ILogger logger, Doi doi, ResolutionStatus status, string? source, double milliseconds);

    [LoggerMessage(2, LogLevel.Warning, "{Doi} could not be checked after {Attempts} requests: {Reason}")]
    private static partial void NotChecked(ILogger logger, Doi doi, int attempts, string? reason);
}
