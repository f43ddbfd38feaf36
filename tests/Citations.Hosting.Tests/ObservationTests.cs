using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using Citations.Hosting;

namespace Citations.Tests;

/// <summary>What a host sees of the requests: OpenTelemetry's conventions are kept, and no address of a person leaves.</summary>
public sealed class ObservationTests
{
    private static readonly Doi Work = Doi.Parse("10.5555/a");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_is_a_client_span_within_the_span_of_its_look_up()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var test = new Activity("test").Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == CitationsTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                if (span.TraceId == test.TraceId)
                    spans.Enqueue(span);
            },
        };
        ActivitySource.AddActivityListener(listener);
        using var host = new Host(configure: options => options.MailTo = "me@example.org");

        await host.Resolver.ResolveAsync(Work, Token);

        var (request, resolve) = (spans.ElementAt(0), spans.ElementAt(1));
        request.DisplayName.ShouldBe("GET");
        request.Kind.ShouldBe(ActivityKind.Client);
        request.ParentSpanId.ShouldBe(resolve.SpanId);
        request
            .TagObjects.ToDictionary()
            .ShouldBe(
                new Dictionary<string, object?>
                {
                    ["http.request.method"] = "GET",
                    ["server.address"] = "api.crossref.org",
                    ["server.port"] = 443,
                    ["url.scheme"] = "https",
                    ["url.full"] = "https://api.crossref.org/v1/works/10.5555%2Fa?mailto=REDACTED",
                    ["http.response.status_code"] = 200,
                    ["network.protocol.version"] = "1.1",
                },
                ignoreOrder: true
            );
        resolve.DisplayName.ShouldBe("citations.resolve");
        resolve.GetTagItem("citations.doi").ShouldBe("10.5555/a");
        resolve.GetTagItem("citations.resolution.status").ShouldBe("Found");
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, null)]
    [InlineData(HttpStatusCode.Forbidden, "403")]
    public async Task Durations_are_measured_in_seconds_with_the_status_and_the_kind_of_error(HttpStatusCode status, string? errorType)
    {
        var measured = new ConcurrentQueue<(Instrument Instrument, double Value, Dictionary<string, object?> Tags)>();
        using var host = new Host(_ => status == HttpStatusCode.OK ? Host.Record("10.5555/a") : new HttpResponseMessage(status));
        var meters = host.Get<IMeterFactory>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Scope == meters)
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<double>(
            (instrument, value, tags, _) => measured.Enqueue((instrument, value, new(tags.ToArray())))
        );
        listener.Start();

        await host.Resolver.ResolveAsync(Work, Token);

        var request = measured.First(measurement => measurement.Instrument.Name == "http.client.request.duration");
        request.Instrument.Unit.ShouldBe("s");
        request.Value.ShouldBeInRange(0, 60);
        request.Tags["http.response.status_code"].ShouldBe((int)status);
        request.Tags.GetValueOrDefault("error.type").ShouldBe(errorType);
        request.Tags.ShouldNotContainKey("url.full");
        measured.ShouldContain(measurement => measurement.Instrument.Name == "citations.resolve.duration");
    }

    [Fact]
    public async Task A_log_says_which_host_answered_and_not_what_it_was_asked()
    {
        using var host = new Host(configure: options => options.MailTo = "me@example.org");

        await host.Resolver.ResolveAsync(Work, Token);

        host.Lines.ShouldContain(line => line.StartsWith("Debug: api.crossref.org answered 200 in ", StringComparison.Ordinal));
        host.Lines.ShouldAllBe(line =>
            !line.Contains("example.org", StringComparison.Ordinal) && !line.Contains("https:", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task On_demand_the_log_holds_every_request_without_addresses_and_tokens()
    {
        using var host = new Host(configure: options =>
            (options.LogRequests, options.MailTo, options.UserAgent, options.PlusToken) = (
                true,
                "me@example.org",
                "MyTool/2.1 (mailto:you@example.net)",
                "s3cr3t"
            )
        );

        await host.Resolver.ResolveAsync(Work, Token);

        var line = host.Lines.Single(line => line.StartsWith("Information: Sends", StringComparison.Ordinal));
        line.ShouldStartWith("Information: Sends GET https://api.crossref.org/v1/works/10.5555%2Fa?mailto=REDACTED with ");
        line.ShouldContain("Crossref-Plus-API-Token: REDACTED");
        line.ShouldContain("User-Agent: MyTool/2.1 (mailto:redacted@example.org)");
        line.ShouldContain("Accept: application/json");
    }
}
