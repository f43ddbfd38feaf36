namespace Citations.Hosting;

/// <summary>The names by which a host collects what Citations measures.</summary>
public static class CitationsTelemetry
{
    /// <summary>
    /// The activity source: one client span for each request, by OpenTelemetry's conventions for HTTP, within one span
    /// <c>citations.resolve</c> for each DOI.
    /// </summary>
    public const string ActivitySourceName = "Citations";

    /// <summary>
    /// The meter: <c>http.client.request.duration</c> by OpenTelemetry's conventions, and <c>citations.resolve.duration</c> by status and
    /// source, both in seconds.
    /// </summary>
    public const string MeterName = "Citations";

    /// <summary>
    /// The name of the HTTP client, for <c>services.AddHttpClient(CitationsTelemetry.HttpClientName)</c> to add a proxy or handlers of your
    /// own.
    /// </summary>
    public const string HttpClientName = "Citations";
}
