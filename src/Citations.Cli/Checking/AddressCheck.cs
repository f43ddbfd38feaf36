using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Citations.Articles;

namespace Citations.Cli.Checking;

/// <summary>
/// Asks for the addresses of entries, each once however many articles give it. The text of an article is another's: nothing but the public
/// network is asked, nothing but the answer's status is read, and nothing is sent but the request.
/// </summary>
/// <param name="client">Asks the servers.</param>
internal sealed class AddressCheck(HttpClient client) : IDisposable
{
    private const int AtOnce = 8;

    private readonly SemaphoreSlim _turns = new(AtOnce);
    private readonly ConcurrentDictionary<string, Lazy<Task<AddressAnswer>>> _asked = new(StringComparer.Ordinal);

    /// <summary>A client that reaches only the public network.</summary>
    /// <param name="mayReach">Whether a machine may be asked; null leaves out those of private networks and this one.</param>
    internal static HttpClient OpenClient(Func<IPAddress, bool>? mayReach = null)
    {
        var client = new HttpClient(
            new SocketsHttpHandler
            {
                MaxAutomaticRedirections = 5,
                UseCookies = false,
                UseProxy = false,
                ConnectCallback = (context, cancellationToken) =>
                    ConnectAsync(context.DnsEndPoint, mayReach ?? NetworkAddresses.IsPublic, cancellationToken),
            }
        )
        {
            Timeout = TimeSpan.FromSeconds(20),
        };
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("citations", ToolVersion.Short));
        return client;
    }

    /// <summary>The outcomes for the addresses of an article's entries.</summary>
    internal async Task<IReadOnlyDictionary<string, AddressAnswer>> AskAsync(Article article, CancellationToken cancellationToken)
    {
        var asked = article
            .Entries.Select(entry => entry.Reference.Url)
            .OfType<string>()
            .Distinct()
            .Select(url => (Url: url, Address: AddressOf(url)))
            .Where(pair => pair.Address is not null)
            .Select(async pair =>
                (
                    pair.Url,
                    Answer: await _asked
                        .GetOrAdd(pair.Address!.AbsoluteUri, _ => new(() => AskAsync(pair.Address, cancellationToken)))
                        .Value.ConfigureAwait(false)
                )
            );
        return (await Task.WhenAll(asked)).ToDictionary(pair => pair.Url, pair => pair.Answer);
    }

    /// <summary>The address to ask for; null if its form is at fault, or the registries speak of it.</summary>
    private static Uri? AddressOf(string url)
    {
        var text = url.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "http://" + url : url;
        return
            Uri.TryCreate(text, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            && address.Host is not ("doi.org" or "dx.doi.org" or "www.doi.org")
            ? address
            : null;
    }

    private async Task<AddressAnswer> AskAsync(Uri address, CancellationToken cancellationToken)
    {
        await _turns.WaitAsync(cancellationToken);
        try
        {
            var status = await StatusAsync(HttpMethod.Head, address, cancellationToken);
            // Some servers answer a request for the headers differently from one for the page.
            if ((int)status >= 400)
                status = await StatusAsync(HttpMethod.Get, address, cancellationToken);
            return status switch
            {
                HttpStatusCode.NotFound => new(AddressStatus.Gone, "the server says 404, not found"),
                HttpStatusCode.Gone => new(AddressStatus.Gone, "the server says 410, gone"),
                _ when (int)status < 300 => new(AddressStatus.Answers),
                _ => new(AddressStatus.CouldNotCheck, $"the server says {(int)status}"),
            };
        }
        catch (HttpRequestException problem) when (IsNoHost(problem))
        {
            return new(AddressStatus.Gone, $"there is no server {address.Host}");
        }
        catch (HttpRequestException problem)
        {
            return new(AddressStatus.CouldNotCheck, problem.InnerException is NotReachedException not ? not.Message : "no connection");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new(AddressStatus.CouldNotCheck, "no answer in time");
        }
        finally
        {
            _turns.Release();
        }
    }

    private async Task<HttpStatusCode> StatusAsync(HttpMethod method, Uri address, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        return response.StatusCode;
    }

    // Without a network no name is known; only an answer that there is none says something.
    private static bool IsNoHost(HttpRequestException problem) =>
        problem.InnerException is SocketException { SocketErrorCode: SocketError.HostNotFound };

    private static async ValueTask<Stream> ConnectAsync(
        DnsEndPoint host,
        Func<IPAddress, bool> mayReach,
        CancellationToken cancellationToken
    )
    {
        var addresses = (await Dns.GetHostAddressesAsync(host.Host, cancellationToken)).Where(mayReach).ToArray();
        if (addresses.Length == 0)
            throw new NotReachedException("it leads to a machine that others cannot reach");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, host.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _turns.Dispose();
        client.Dispose();
    }

    private sealed class NotReachedException(string message) : Exception(message);
}
