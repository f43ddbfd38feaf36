using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Citations.Tests.Servers;

/// <summary>A server that reads a request, writes bytes as they are and closes the connection, as no web server would.</summary>
internal sealed class RawServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private int _requests;

    private RawServer(byte[] answer)
    {
        _listener.Start();
        _ = ServeAsync(answer);
    }

    internal int Requests => _requests;

    internal Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/v1/");

    internal static RawServer Start(string headers = "", params byte[] body) =>
        new(
            headers.Length == 0
                ? []
                :
                [
                    .. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\n{headers}Content-Length: {body.Length}\r\nConnection: close\r\n\r\n"),
                    .. body,
                ]
        );

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync(byte[] answer)
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                var stream = client.GetStream();
                var request = new StringBuilder();
                var buffer = new byte[4096];
                for (
                    int read;
                    !request.ToString().Contains("\r\n\r\n", StringComparison.Ordinal) && (read = await stream.ReadAsync(buffer)) > 0;

                )
                    request.Append(Encoding.ASCII.GetString(buffer, 0, read));
                Interlocked.Increment(ref _requests);
                await stream.WriteAsync(answer);
            }
        }
        catch (Exception ended) when (ended is SocketException or ObjectDisposedException or IOException) { }
    }
}
