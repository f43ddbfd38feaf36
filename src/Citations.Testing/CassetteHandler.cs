using System.Collections.Frozen;
using System.Net;
using System.Text;
using Citations.Http;

namespace Citations.Testing;

/// <summary>
/// Records the answers of real registries in a file and replays them without a network: <c>new HttpClient(new
/// CassetteHandler("crossref.json"))</c>. Of a request only its method and address are recorded, never its headers; of an answer its
/// status, body and the headers that say something of the body or of limits. E-mail addresses, tokens and keys are replaced, in the body
/// too, so that a recording may be published with the tests; look it through all the same.
/// </summary>
/// <threadsafety>Safe to use from many threads.</threadsafety>
public sealed class CassetteHandler : DelegatingHandler
{
    private const long MaxBodyBytes = 64 * 1024 * 1024;

    private static readonly FrozenSet<string> RecordedHeaders = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Content-Type",
        "Content-Encoding",
        "ETag",
        "Last-Modified",
        "Location",
        "Retry-After",
        "X-Api-Pool",
        "X-Concurrency-Limit",
        "X-Rate-Limit-Limit",
        "X-Rate-Limit-Interval"
    );

    private readonly Cassette _cassette;
    private readonly string _path;
    private readonly CassetteMode _mode;

    /// <summary>A handler that sends what it records over the network.</summary>
    /// <param name="path">The file of the recording.</param>
    /// <param name="mode">Whether requests are sent.</param>
    public CassetteHandler(string path, CassetteMode mode = CassetteMode.Replay)
        : this(path, mode, new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All }) { }

    /// <summary>A handler that sends what it records by another.</summary>
    /// <param name="path">The file of the recording.</param>
    /// <param name="mode">Whether requests are sent.</param>
    /// <param name="innerHandler">Sends the requests.</param>
    public CassetteHandler(string path, CassetteMode mode, HttpMessageHandler innerHandler)
        : base(innerHandler) => (_path, _mode, _cassette) = (path, mode, new Cassette(path));

    /// <inheritdoc/>
    /// <exception cref="HttpRequestException">The request is not in the recording and may not be sent.</exception>
    /// <exception cref="FormatException">The file is not a recording.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var key = $"{request.Method} {Redaction.OfAddress(request.RequestUri!)}";
        if (_mode != CassetteMode.Record && await _cassette.FindAsync(key, cancellationToken).ConfigureAwait(false) is { } recorded)
            return Response(recorded, request);
        if (_mode == CassetteMode.Replay)
            throw new HttpRequestException($"'{key}' is not in the recording {_path}; record it with CassetteMode.ReplayOrRecord.");
        var exchange = await SendAndReadAsync(request, key, cancellationToken).ConfigureAwait(false);
        await _cassette.AddAsync(exchange, cancellationToken).ConfigureAwait(false);
        return Response(exchange, request);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _cassette.Dispose();
        base.Dispose(disposing);
    }

    private async Task<RecordedExchange> SendAndReadAsync(HttpRequestMessage request, string key, CancellationToken cancellationToken)
    {
        using var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        await response.Content.LoadIntoBufferAsync(MaxBodyBytes, cancellationToken).ConfigureAwait(false);
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        var headers = response
            .Headers.Concat(response.Content.Headers)
            .Where(header => RecordedHeaders.Contains(header.Key))
            .ToDictionary(header => header.Key.ToLowerInvariant(), header => Cleaned(string.Join(", ", header.Value), request));
        return new(key, (int)response.StatusCode, headers, Cleaned(body, request));
    }

    /// <summary>
    /// A body without e-mail addresses and without the values of the request's headers that are secrets, should the answer repeat them;
    /// bytes that are not text stay as they are.
    /// </summary>
    private static byte[] Cleaned(byte[] body, HttpRequestMessage request)
    {
        var text = Encoding.UTF8.GetString(body);
        var cleaned = Cleaned(text, request);
        return cleaned == text ? body : Encoding.UTF8.GetBytes(cleaned);
    }

    private static string Cleaned(string text, HttpRequestMessage request)
    {
        foreach (var secret in Secrets(request))
            text = text.Replace(secret, Redaction.Mark, StringComparison.Ordinal);
        return Redaction.OfText(text);
    }

    /// <summary>The tokens that a request's headers carry: the last word of a credential, with <c>Bearer</c> or without.</summary>
    private static IEnumerable<string> Secrets(HttpRequestMessage request) =>
        from header in request.Headers
        where
            header.Key.Contains("Token", StringComparison.OrdinalIgnoreCase)
            || header.Key.Contains("Key", StringComparison.OrdinalIgnoreCase)
            || header.Key.Contains("Authorization", StringComparison.OrdinalIgnoreCase)
        from value in header.Value
        let secret = value.Split(' ')[^1]
        where secret.Length > 0
        select secret;

    private static HttpResponseMessage Response(RecordedExchange exchange, HttpRequestMessage request)
    {
        var response = new HttpResponseMessage((HttpStatusCode)exchange.Status)
        {
            RequestMessage = request,
            Content = new ByteArrayContent(exchange.Body),
        };
        foreach (var (name, value) in exchange.Headers)
        {
            if (!response.Headers.TryAddWithoutValidation(name, value))
                response.Content.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }
}
