using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using StackExchange.Redis;

namespace Citations.Tests.Servers;

/// <summary>A real redis-server on a free port of this machine that keeps nothing; tests skip where there is none.</summary>
internal sealed class RedisServer : IAsyncDisposable
{
    /// <summary>Longer than anything takes on a loaded machine.</summary>
    internal static readonly TimeSpan Unhurried = TimeSpan.FromSeconds(30);

    private readonly string _folder = Directory.CreateTempSubdirectory("citations-redis-").FullName;
    private readonly int _port = FreePort();
    private Process? _process;

    /// <summary>Where clients find it.</summary>
    internal string Configuration => $"127.0.0.1:{_port},abortConnect=false,connectRetry=1,connectTimeout=1000";

    /// <summary>Where the tool finds it.</summary>
    internal string Address => $"redis://127.0.0.1:{_port}";

    internal static async Task<RedisServer> StartAsync()
    {
        var server = new RedisServer();
        await server.UpAsync();
        return server;
    }

    internal async Task UpAsync()
    {
        var start = new ProcessStartInfo(
            "redis-server",
            ["--port", $"{_port}", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", _folder]
        )
        {
            RedirectStandardOutput = true,
        };
        try
        {
            _process = Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Skip("There is no redis-server on this machine.");
        }

        while (await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.Contains("Ready to accept connections", StringComparison.Ordinal))
                return;
        }

        throw new InvalidOperationException("redis-server did not start.");
    }

    internal async Task DownAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    /// <summary>
    /// A connection that tells at once that the server is gone and looks often whether it is back, so that tests do not wait for it.
    /// </summary>
    internal async Task<ConnectionMultiplexer> ConnectAsync()
    {
        var options = ConfigurationOptions.Parse(Configuration);
        options.ReconnectRetryPolicy = new LinearRetry(50);
        options.HeartbeatInterval = TimeSpan.FromMilliseconds(50);
        options.BacklogPolicy = BacklogPolicy.FailFast;
        options.AllowAdmin = true;
        options.AsyncTimeout = options.SyncTimeout = (int)Unhurried.TotalMilliseconds;
        return await ConnectionMultiplexer.ConnectAsync(options);
    }

    public async ValueTask DisposeAsync()
    {
        await DownAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
