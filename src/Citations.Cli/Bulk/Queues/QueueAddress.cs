using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using StackExchange.Redis;

namespace Citations.Cli.Bulk.Queues;

/// <summary>Where a queue is: <c>redis://[user:password@]host[:port][/database]</c>, or <c>rediss://</c> by TLS.</summary>
internal static class QueueAddress
{
    /// <summary>The message for a text that is not an address; it does not repeat the text, which may hold a password.</summary>
    internal const string Problem =
        "--queue: expected redis://host:port or rediss://host:port, with user:password@ before and /database after it where needed.";

    private const int UsualPort = 6379;

    /// <summary>Reads an address.</summary>
    internal static bool TryRead(string text, [NotNullWhen(true)] out ConfigurationOptions? address)
    {
        address = null;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("redis" or "rediss") || uri.Host.Length == 0)
            return false;
        var database = 0;
        var path = uri.AbsolutePath.Trim('/');
        if (path.Length > 0 && !int.TryParse(path, NumberStyles.None, CultureInfo.InvariantCulture, out database))
            return false;
        address = new()
        {
            Ssl = uri.Scheme == "rediss",
            DefaultDatabase = database,
            // A Redis that is down at the start is an outage like any other.
            AbortOnConnectFail = false,
            ClientName = "citations",
        };
        address.EndPoints.Add(uri.Host, uri.Port < 0 ? UsualPort : uri.Port);
        if (uri.UserInfo.Split(':', 2) is [var user, var password])
            (address.User, address.Password) = (user.Length == 0 ? null : Uri.UnescapeDataString(user), Uri.UnescapeDataString(password));
        return true;
    }
}
