using System.Diagnostics;
using System.Globalization;
using Citations.Http;
using Microsoft.Extensions.Logging;

namespace Citations.Hosting;

/// <summary>
/// Traces, measures and logs each request to a registry, by OpenTelemetry's semantic conventions for HTTP clients. Addresses are
/// redacted before they leave for a trace or a log.
/// </summary>
internal sealed partial class ObservedRequests(
    Instruments instruments,
    ILogger<ObservedRequests> logger,
    bool logsRequests,
    TimeProvider clock
) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!;
        if (logsRequests && logger.IsEnabled(LogLevel.Information))
            Sent(logger, request.Method, Redaction.OfAddress(address), Headers(request));
        TagList tags =
        [
            new("http.request.method", request.Method.Method),
            new("server.address", address.Host),
            new("server.port", address.Port),
            new("url.scheme", address.Scheme),
        ];
        using var activity = instruments.Activities.StartActivity(request.Method.Method, ActivityKind.Client, parentContext: default, tags);
        if (activity?.IsAllDataRequested == true)
            activity.SetTag("url.full", Redaction.OfAddress(address));
        var start = clock.GetTimestamp();
        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            tags.Add("http.response.status_code", (int)response.StatusCode);
            tags.Add("network.protocol.version", response.Version.ToString(response.Version.Major > 1 ? 1 : 2));
            if ((int)response.StatusCode >= 400)
                tags.Add("error.type", ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture));
            Answered(logger, address.Host, (int)response.StatusCode, Elapsed(start).TotalMilliseconds);
            return response;
        }
        catch (Exception exception)
        {
            tags.Add("error.type", exception.GetType().FullName);
            Failed(logger, address.Host, exception.GetType().Name, Elapsed(start).TotalMilliseconds);
            throw;
        }
        finally
        {
            Finish(activity, tags);
            instruments.RequestDuration.Record(Elapsed(start).TotalSeconds, tags);
        }
    }

    private TimeSpan Elapsed(long start) => clock.GetElapsedTime(start);

    private static void Finish(Activity? activity, in TagList tags)
    {
        if (activity is null)
            return;
        foreach (var (name, value) in tags)
        {
            activity.SetTag(name, value);
            if (name == "error.type")
                activity.SetStatus(ActivityStatusCode.Error);
        }
    }

    /// <summary>The headers; of the secret ones only the name.</summary>
    private static string Headers(HttpRequestMessage request) =>
        string.Join(
            "; ",
            from header in request.Headers
            let isSecret = header.Key.Contains("Token", StringComparison.OrdinalIgnoreCase)
                || header.Key.Contains("Authorization", StringComparison.OrdinalIgnoreCase)
            select $"{header.Key}: {(isSecret ? Redaction.Mark : Redaction.OfText(string.Join(' ', header.Value)))}"
        );

    [LoggerMessage(1, LogLevel.Information, "Sends {Method} {Address} with {Headers}")]
    private static partial void Sent(ILogger logger, HttpMethod method, string address, string headers);

    [LoggerMessage(2, LogLevel.Debug, "{Host} answered {Status} in {Milliseconds:0} ms")]
    private static partial void Answered(ILogger logger, string host, int status, double milliseconds);

    [LoggerMessage(3, LogLevel.Debug, "{Host} did not answer ({Fault}) in {Milliseconds:0} ms")]
    private static partial void Failed(ILogger logger, string host, string fault, double milliseconds);
}
