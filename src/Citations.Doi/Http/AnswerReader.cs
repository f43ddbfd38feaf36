using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Citations.Http;

/// <summary>
/// Turns a response into an answer by its status and its body. The media type proves nothing: registries label plain-text errors as JSON
/// and send HTML with status 200.
/// </summary>
internal static class AnswerReader
{
    /// <summary>The longest pause; a longer one is cut to it.</summary>
    private static readonly TimeSpan MaxPause = TimeSpan.FromDays(365);

    internal static async Task<RegistryAnswer> ReadAsync(
        HttpResponseMessage response,
        RegistryClientOptions options,
        CancellationToken cancellationToken
    )
    {
        var registry = options.Registry;
        if (response.RequestMessage?.RequestUri is { } uri && !IsKnown(uri, options))
            return RegistryAnswer.Failed($"{registry} redirects to {uri.Scheme}://{uri.Authority}, which is not an address to follow.");
        return (int)response.StatusCode switch
        {
            200 => WithFreshness(await ReadJsonAsync(response, options, cancellationToken).ConfigureAwait(false), response.Headers),
            304 when response.RequestMessage?.Headers.IfNoneMatch.Count > 0 => WithFreshness(
                new() { IsNotModified = true },
                response.Headers
            ),
            >= 300 and < 400 => RegistryAnswer.Failed(
                $"{registry} redirects to {response.Headers.Location?.ToString() ?? "nowhere"}, which is not an address to follow."
            ),
            404 or 410 => new RegistryAnswer { IsNotFound = true },
            401 => RegistryAnswer.Failed($"{registry} does not accept the token (401)."),
            403 => RegistryAnswer.Failed($"{registry} refuses requests from here (403)."),
            408 or 429 => RegistryAnswer.Failed(
                $"{registry} asks for fewer requests ({(int)response.StatusCode}).",
                isTransient: true,
                RetryAfter(response, options)
            ),
            >= 500 and var status => RegistryAnswer.Failed(
                $"{registry} is out of order ({status}).",
                isTransient: true,
                RetryAfter(response, options)
            ),
            var status => RegistryAnswer.Failed($"{registry} does not understand the request ({status}).") with { IsRequestAtFault = true },
        };
    }

    /// <summary>Where a response redirects to, if that is a known host by HTTPS, else null.</summary>
    internal static Uri? Redirect(HttpResponseMessage response, RegistryClientOptions options)
    {
        if (
            response.StatusCode
            is not (
                HttpStatusCode.MovedPermanently
                or HttpStatusCode.Found
                or HttpStatusCode.SeeOther
                or HttpStatusCode.TemporaryRedirect
                or HttpStatusCode.PermanentRedirect
            )
        )
            return null;
        if (response.Headers.Location is not { } location || response.RequestMessage?.RequestUri is not { } origin)
            return null;
        var target = new Uri(origin, location);
        return IsKnown(target, options) ? target : null;
    }

    private static bool IsKnown(Uri uri, RegistryClientOptions options) =>
        (uri.Authority == options.BaseAddress.Authority && uri.Scheme == options.BaseAddress.Scheme)
        || (uri.Scheme == Uri.UriSchemeHttps && options.KnownHosts.Contains(uri.Host, StringComparer.OrdinalIgnoreCase));

    private static async Task<RegistryAnswer> ReadJsonAsync(
        HttpResponseMessage response,
        RegistryClientOptions options,
        CancellationToken cancellationToken
    )
    {
        if (await ReadBodyAsync(response, options.Network.MaxResponseBytes, cancellationToken).ConfigureAwait(false) is not { } body)
            return RegistryAnswer.Failed(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{options.Registry} answered with more than {options.Network.MaxResponseBytes:N0} bytes."
                )
            ) with
            {
                IsRequestAtFault = true,
            };
        try
        {
            return new() { Json = JsonElement.Parse(JsonSurrogates.Replace(body.Span.StartsWith("\uFEFF"u8) ? body.Span[3..] : body.Span)) };
        }
        catch (JsonException)
        {
            return RegistryAnswer.Failed($"{options.Registry} answered with {Describe(body.Span)}.", isTransient: true);
        }
    }

    private static string Describe(ReadOnlySpan<byte> body)
    {
        body = body.TrimStart(" \t\r\n\uFEFF"u8);
        return body.IsEmpty
            ? "an empty body"
            : body[0] switch
            {
                (byte)'<' => "a web page in place of a record",
                (byte)'{' or (byte)'[' => "a record that is cut short",
                _ => "something that is not a record",
            };
    }

    private static async Task<ReadOnlyMemory<byte>?> ReadBodyAsync(
        HttpResponseMessage response,
        int maxBytes,
        CancellationToken cancellationToken
    )
    {
        if (response.Content.Headers.ContentLength > maxBytes)
            return null;
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            using var body = new MemoryStream((int)(response.Content.Headers.ContentLength ?? 16 * 1024));
            var buffer = new byte[16 * 1024];
            for (int read; (read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
            {
                if (body.Length + read > maxBytes)
                    return null;
                body.Write(buffer, 0, read);
            }

            return body.GetBuffer().AsMemory(0, (int)body.Length);
        }
    }

    /// <summary>
    /// What the headers say about how long an answer holds (RFC 9111, section 5.2.2). One that must not be kept holds for no time and has
    /// no mark.
    /// </summary>
    private static RegistryAnswer WithFreshness(RegistryAnswer answer, HttpResponseHeaders headers)
    {
        var control = headers.CacheControl;
        var age = headers.Age ?? TimeSpan.Zero;
        return answer with
        {
            ETag = control?.NoStore == true ? null : headers.ETag?.ToString(),
            FreshFor = control is { NoStore: true } or { NoCache: true } || control?.MaxAge <= age ? TimeSpan.Zero : control?.MaxAge - age,
        };
    }

    private static TimeSpan? RetryAfter(HttpResponseMessage response, RegistryClientOptions options)
    {
        if (response.Headers.RetryAfter is not { } header)
            return null;
        // A date is taken by the registry's own clock, if it states it: ours may be wrong.
        var wait = header.Delta ?? (header.Date - (response.Headers.Date ?? options.Network.TimeProvider.GetUtcNow()));
        return wait is not { } time ? null
            : time < TimeSpan.Zero ? TimeSpan.Zero
            : time < MaxPause ? time
            : MaxPause;
    }
}
