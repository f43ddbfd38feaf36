namespace Citations.Tests.Http;

/// <summary>Throws what no one expects of a connection.</summary>
internal sealed class BrokenHandler : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new NotImplementedException("broken");
}
