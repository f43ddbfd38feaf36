using System.Globalization;
using System.Net.Http.Headers;

namespace Citations.Http;

/// <summary>The limits that one answer of a registry states; null if it states none, or none that make sense.</summary>
/// <param name="Count">How many requests in each interval: <c>x-rate-limit-limit</c>, from 1 to 10,000.</param>
/// <param name="Interval">The interval: <c>x-rate-limit-interval</c>, up to an hour.</param>
/// <param name="Concurrency">How many requests at once: <c>x-concurrency-limit</c>, from 1 to 10,000.</param>
/// <param name="RetryAfter">The pause that the registry asks for, up to a day: <c>Retry-After</c> (RFC 9110, section
/// 10.2.3).</param>
public readonly record struct StatedLimits(int? Count, TimeSpan? Interval, int? Concurrency, TimeSpan? RetryAfter)
{
    /// <summary>
    /// The longest pause before a registry is asked again: one answer must not close it for the life of a process.
    /// </summary>
    private static readonly TimeSpan MaxPause = TimeSpan.FromDays(1);

    internal static StatedLimits Of(HttpResponseHeaders headers, TimeSpan? retryAfter) =>
        new(
            Number(headers, "x-rate-limit-limit") ?? Number(headers, "x-ratelimit-limit"),
            Duration(headers, "x-rate-limit-interval") ?? Duration(headers, "x-ratelimit-interval"),
            Number(headers, "x-concurrency-limit"),
            retryAfter < MaxPause ? retryAfter
                : retryAfter is null ? null
                : MaxPause
        );

    private static int? Number(HttpResponseHeaders headers, string name) =>
        int.TryParse(Value(headers, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 10_000
            ? number
            : null;

    private static TimeSpan? Duration(HttpResponseHeaders headers, string name) =>
        Value(headers, name)?.TrimEnd('s') is { } text
        && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
        && seconds is > 0 and <= 3600
            ? TimeSpan.FromSeconds(seconds)
            : null;

    private static string? Value(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}
