using System.Buffers;
using System.Net;
using Citations.Csl;

namespace Citations.Cli.Styles;

/// <summary>
/// Fetches CSL styles by their names from a repository, or by their addresses, and keeps them in a folder. What comes is bounded in
/// size and read as a style before anything is kept.
/// </summary>
/// <param name="client">Asks the servers; it follows no redirection, because each address is checked here.</param>
/// <param name="repository">The address that names are joined to.</param>
/// <param name="folder">The folder that keeps the styles.</param>
internal sealed class StyleRepository(HttpClient client, Uri repository, string folder)
{
    internal const string DefaultAddress = "https://www.zotero.org/styles/";

    private const int MaxBytes = 4 * 1024 * 1024;
    private const int MaxRedirections = 3;
    private const int MaxName = 200;

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_.");

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>A client for a repository that follows no redirection.</summary>
    internal static HttpClient OpenClient() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>Whether a style may be fetched from an address: by https, or from this machine.</summary>
    internal static bool IsAllowed(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    /// <summary>Fetches a style, and where it stands for another one that is not kept yet, that one too.</summary>
    /// <param name="style">The name of a style of the repository, or an address.</param>
    /// <param name="cancellationToken">Stops the fetching.</param>
    /// <returns>The styles that were kept, the style itself first.</returns>
    /// <exception cref="CannotRunException">There is no such style, it is not a CSL, or it could not be fetched or kept.</exception>
    internal async Task<IReadOnlyList<InstalledStyle>> InstallAsync(string style, CancellationToken cancellationToken)
    {
        var address = AddressOf(style);
        var name = NameOf(address);
        var bytes = await FetchAsync(address, cancellationToken);
        var info = Read(bytes, address);
        if (info.Parent is not { } parent)
            return [Keep(name, info, bytes, parent: null)];

        var parentAddress = new Uri(repository, LastSegment(parent));
        var parentName = NameOf(parentAddress);
        var isKept = File.Exists(PathOf(parentName));
        var parentBytes = isKept
            ? await File.ReadAllBytesAsync(PathOf(parentName), cancellationToken)
            : await FetchAsync(parentAddress, cancellationToken);
        var parentInfo = Read(parentBytes, parentAddress);
        var installed = Keep(name, info, bytes, parentBytes);
        return isKept ? [installed] : [installed, Keep(parentName, parentInfo, parentBytes, parent: null)];
    }

    private Uri AddressOf(string style)
    {
        var address =
            Uri.TryCreate(style, UriKind.Absolute, out var given) && !given.IsFile ? given
            : IsName(style) ? new Uri(repository, style)
            : throw new CannotRunException($"'{style}' is neither the name of a style, such as ieee, nor an address.");
        return IsAllowed(address)
            ? address
            : throw new CannotRunException($"{address} is not fetched: a style comes from https://, or from http:// on this machine.");
    }

    // The name becomes that of a file: nothing but what names of styles are made of.
    private static string NameOf(Uri address)
    {
        var segment = LastSegment(address.AbsolutePath).ToLowerInvariant();
        var name = segment.EndsWith(".csl", StringComparison.Ordinal) ? segment[..^4] : segment;
        return IsName(name) ? name : throw new CannotRunException($"{address} does not end in the name of a style.");
    }

    private static bool IsName(string text) =>
        text.Length is > 0 and <= MaxName && text[0] is not ('.' or '-') && !text.AsSpan().ContainsAnyExcept(NameCharacters);

    private static string LastSegment(string path) =>
        path.TrimEnd('/') is var trimmed && trimmed.LastIndexOf('/') is var slash ? trimmed[(slash + 1)..] : path;

    private async Task<byte[]> FetchAsync(Uri address, CancellationToken cancellationToken)
    {
        // The time limit of a client ends with the headers; a server may send the body byte by byte.
        using var limit = new CancellationTokenSource(Longest);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            for (var i = 0; i <= MaxRedirections; i++)
            {
                using var response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, either.Token);
                if (
                    response.StatusCode
                        is HttpStatusCode.Moved
                            or HttpStatusCode.Found
                            or HttpStatusCode.SeeOther
                            or HttpStatusCode.TemporaryRedirect
                            or HttpStatusCode.PermanentRedirect
                    && response.Headers.Location is { } location
                )
                {
                    address = new Uri(address, location);
                    if (!IsAllowed(address))
                        throw new CannotRunException(
                            $"{address} is not fetched: a style comes from https://, or from http:// on this machine."
                        );
                    continue;
                }

                if (response.StatusCode == HttpStatusCode.NotFound)
                    throw new CannotRunException($"There is no style at {address}.");
                if (!response.IsSuccessStatusCode)
                    throw new CannotRunException($"{address} answered {(int)response.StatusCode}.");
                return await ReadAsync(response.Content, address, either.Token);
            }
        }
        catch (Exception problem)
            when (problem is HttpRequestException or IOException
                || (problem is OperationCanceledException && !cancellationToken.IsCancellationRequested)
            )
        {
            var reason = problem is OperationCanceledException ? $"no answer in {Longest.TotalSeconds} seconds" : problem.Message;
            throw new CannotRunException($"{address} could not be read: {reason}");
        }

        throw new CannotRunException($"{address} redirects too many times; no style was fetched.");
    }

    private static async Task<byte[]> ReadAsync(HttpContent content, Uri address, CancellationToken cancellationToken)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = await stream.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            if (bytes.Length + read > MaxBytes)
                throw new CannotRunException($"{address} is larger than {MaxBytes / 1024 / 1024} MB, too large for a style.");
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    private static StyleInfo Read(byte[] bytes, Uri address)
    {
        try
        {
            return CslStyle.ReadInfo(new MemoryStream(bytes));
        }
        catch (CslException problem)
        {
            throw new CannotRunException($"{address} is not a CSL style: {problem.Message}");
        }
    }

    private InstalledStyle Keep(string name, StyleInfo info, byte[] bytes, byte[]? parent)
    {
        var path = PathOf(name);
        try
        {
            // What does not format is not kept.
            CslStyle.Load(new MemoryStream(bytes), options: new() { Parent = _ => parent is null ? null : new MemoryStream(parent) });
            Directory.CreateDirectory(folder);
            var written = Path.Combine(folder, $".{name}.{Guid.NewGuid():N}");
            File.WriteAllBytes(written, bytes);
            File.Move(written, path, overwrite: true);
            return new(name, info, path);
        }
        catch (CslException problem)
        {
            throw new CannotRunException($"The style '{name}' could not be kept: {problem.Message}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"{path} could not be written: {problem.Message}");
        }
    }

    private string PathOf(string name) => Path.Combine(folder, name + ".csl");
}
