using System.Globalization;
using System.Net.Http.Headers;

namespace Citations.Http;

/// <summary>How many requests a registry allows.</summary>
/// <param name="Count">How many in each interval.</param>
/// <param name="Interval">The interval.</param>
/// <param name="Concurrency">How many at once.</param>
internal readonly record struct RequestRate(int Count, TimeSpan Interval, int Concurrency)
{
    /// <summary>What is safe before the first answer: Crossref's public pool since December 2025.</summary>
    internal static RequestRate Initial(RequestKind kind) => new(kind == RequestKind.Single ? 5 : 1, TimeSpan.FromSeconds(1), 1);

    /// <summary>This rate with what the headers of an answer say of it; headers that are missing or make no sense change nothing.</summary>
    internal RequestRate With(HttpResponseHeaders headers) => new(
        Number(headers, "x-rate-limit-limit") ?? Number(headers, "x-ratelimit-limit") ?? Count,
        Duration(headers, "x-rate-limit-interval") ?? Duration(headers, "x-ratelimit-interval") ?? Interval,
        Number(headers, "x-concurrency-limit") ?? Concurrency);

    private static int? Number(HttpResponseHeaders headers, string name) =>
        int.TryParse(Value(headers, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 10_000 ? number : null;

    private static TimeSpan? Duration(HttpResponseHeaders headers, string name) =>
        Value(headers, name)?.TrimEnd('s') is { } text && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= 3600
            ? TimeSpan.FromSeconds(seconds)
            : null;

    private static string? Value(HttpResponseHeaders headers, string name) => headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}
