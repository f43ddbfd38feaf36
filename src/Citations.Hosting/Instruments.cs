using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Citations.Hosting;

/// <summary>The instruments of one host.</summary>
internal sealed class Instruments : IDisposable
{
    /// <summary>The bucket boundaries that OpenTelemetry's conventions give for HTTP durations, in seconds.</summary>
    private static readonly InstrumentAdvice<double> Buckets = new()
    {
        HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10],
    };

    public Instruments(IMeterFactory meters)
    {
        var meter = meters.Create(CitationsTelemetry.MeterName);
        RequestDuration = meter.CreateHistogram(
            "http.client.request.duration",
            "s",
            "Duration of HTTP requests to registries.",
            tags: null,
            Buckets
        );
        ResolveDuration = meter.CreateHistogram(
            "citations.resolve.duration",
            "s",
            "Duration of looking a DOI up, its requests and waits included.",
            tags: null,
            Buckets
        );
    }

    internal ActivitySource Activities { get; } = new(CitationsTelemetry.ActivitySourceName);

    internal Histogram<double> RequestDuration { get; }

    internal Histogram<double> ResolveDuration { get; }

    public void Dispose() => Activities.Dispose();
}
