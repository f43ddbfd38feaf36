using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text.Json;
using Flurl.Http;
using Polly;
using Polly.CircuitBreaker;

namespace Citations.Http;

/// <summary>
/// Asks one registry: each request in its turn, repeated while that may help, bounded in time and size. The only place that knows Flurl.
/// A registry that fails is an answer; the one exception is <see cref="OperationCanceledException"/> for the caller's own token.
/// </summary>
/// <threadsafety>Safe to use from many threads.</threadsafety>
internal sealed class RegistryClient : IDisposable
{
    private const int MaxRedirects = 5;

    private readonly RegistryClientOptions _options;
    private readonly HttpClient _http;
    private readonly FlurlClient _flurl;
    private readonly ResiliencePipeline<RegistryAnswer> _pipeline;

    internal RegistryClient(RegistryClientOptions options)
    {
        options.Network.Validate();
        if (options.BaseAddress is not { IsAbsoluteUri: true } address || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback))
            throw new ArgumentException(
                $"The address of {options.Registry} must be absolute and use HTTPS, but is '{options.BaseAddress}'.",
                nameof(options)
            );
        _options = options;
        _http =
            options.HttpClient
            ?? new HttpClient(
                new SocketsHttpHandler
                {
                    AllowAutoRedirect = false,
                    AutomaticDecompression = DecompressionMethods.All,
                    PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                    ConnectCallback = ConnectOnceAsync,
                }
            )
            {
                Timeout = Timeout.InfiniteTimeSpan,
            };
        _flurl = new FlurlClient(_http);
        _pipeline = RegistryPipeline.Create(options.Network);
    }

    /// <summary>Sends a request until there is an answer or no more hope of one.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    internal async Task<RegistryAnswer> GetAsync(RegistryRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var budget = new TimeBudget(_options.Network);
        try
        {
            var answer = await _pipeline
                .ExecuteAsync(
                    async token => budget.Limit(await AttemptAsync(request, budget, token).ConfigureAwait(false)),
                    cancellationToken
                )
                .ConfigureAwait(false);
            return answer with { Attempts = budget.Attempts };
        }
        catch (BrokenCircuitException)
        {
            return RegistryAnswer.Failed($"{_options.Registry} has failed repeatedly and will not be asked again for a while.") with
            {
                Attempts = budget.Attempts,
            };
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
    }

    /// <summary>Disposes the HTTP client, unless the caller supplied it.</summary>
    public void Dispose()
    {
        if (_options.HttpClient is not null)
            return;
        _flurl.Dispose();
        _http.Dispose();
    }

    private async Task<RegistryAnswer> AttemptAsync(RegistryRequest request, TimeBudget budget, CancellationToken cancellationToken)
    {
        var turn = await _options
            .Network.Limits.EnterAsync(RequestPool.Of(_options, request.Kind), new(budget.Attempt, budget.Left), cancellationToken)
            .ConfigureAwait(false);
        if (turn is null)
            return RegistryAnswer.Failed($"{_options.Registry} asked clients to wait longer than the lookup timeout.");
        HttpResponseMessage? response = null;
        RegistryAnswer? answer = null;
        var limit = budget.Attempt;
        using var timeout = new CancellationTokenSource(limit, _options.Network.TimeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            budget.Start();
            response = await SendAsync(Build(request), either.Token).ConfigureAwait(false);
            return answer = await AnswerReader.ReadAsync(response, _options, either.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return timeout.IsCancellationRequested
                ? RegistryAnswer.Failed($"{_options.Registry} did not answer within {limit.TotalSeconds:0.#} seconds.", isTransient: true)
                : exception switch
                {
                    FlurlHttpException or HttpRequestException or IOException or OperationCanceledException => RegistryAnswer.Failed(
                        $"{_options.Registry} could not be reached: {Innermost(exception).Message}",
                        isTransient: true
                    ),
                    // A body that is not compressed as its header says: gzip throws InvalidDataException, Brotli InvalidOperationException.
                    InvalidDataException or InvalidOperationException when response is not null => RegistryAnswer.Failed(
                        $"{_options.Registry} answered with a body that cannot be decompressed.",
                        isTransient: true
                    ),
                    _ => RegistryAnswer.Failed($"{_options.Registry} could not be asked: {Innermost(exception).Message}"),
                };
        }
        finally
        {
            turn.End(response is null ? default : StatedLimits.Of(response.Headers, answer?.RetryAfter));
            response?.Dispose();
        }
    }

    private IFlurlRequest Build(RegistryRequest request)
    {
        var flurl = _flurl.Request(_options.BaseAddress.AbsoluteUri);
        // Encoded whole: a DOI's slashes, dots and brackets must reach the registry as they are.
        foreach (var segment in request.Segments)
            flurl.Url.AppendPathSegment(segment, fullyEncode: true);
        if (!request.List.IsEmpty)
            flurl.Url.AppendPathSegment(string.Join(',', request.List.Select(Uri.EscapeDataString)));
        foreach (var (name, value) in request.Query)
            flurl.SetQueryParam(name, value);
        foreach (var (name, value) in _options.Query)
            flurl.SetQueryParam(name, value);
        foreach (var (name, value) in _options.Headers)
            flurl.WithHeader(name, value);
        // The mark comes from a cache, which others may write to.
        if (EntityTagHeaderValue.TryParse(request.IfNoneMatch, out var mark))
            flurl.WithHeader("If-None-Match", mark.ToString());
        return flurl.WithHeader("Accept", request.Accept).WithHeader("User-Agent", _options.UserAgent);
    }

    /// <summary>Sends a request and follows redirects, but only to hosts that are known.</summary>
    private async Task<HttpResponseMessage> SendAsync(IFlurlRequest request, CancellationToken cancellationToken)
    {
        for (var redirects = 0; ; redirects++)
        {
            // Flurl would follow redirects to any host itself.
            var answer = await request
                .AllowAnyHttpStatus()
                .WithTimeout(Timeout.InfiniteTimeSpan)
                .WithAutoRedirect(false)
                .SendAsync(HttpMethod.Get, content: null, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
                .ConfigureAwait(false);
            var response = answer.ResponseMessage;
            if (redirects == MaxRedirects || AnswerReader.Redirect(response, _options) is not { } target)
                return response;
            var next = _flurl.Request(target.AbsoluteUri);
            // Tokens are the registry's: another host gets none.
            var others = target.Authority == _options.BaseAddress.Authority ? [] : _options.Headers.Select(header => header.Name);
            foreach (var (name, value) in request.Headers.Where(header => !others.Contains(header.Name, StringComparer.OrdinalIgnoreCase)))
                next.WithHeader(name, value);
            response.Dispose();
            request = next;
        }
    }

    /// <summary>
    /// Connects once for each request. The handler sends a request again, up to three times and on new connections, where a connection is
    /// closed without an answer; that is for the connections it kept, which may have ended meanwhile. What comes after is counted here.
    /// </summary>
    private static async ValueTask<Stream> ConnectOnceAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        if (!context.InitialRequestMessage.Options.TryAdd(nameof(ConnectOnceAsync), null))
            throw new IOException("The connection was closed without an answer.");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(context.DnsEndPoint, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static Exception Innermost(Exception exception)
    {
        while (exception.InnerException is { } inner)
            exception = inner;
        return exception;
    }
}
