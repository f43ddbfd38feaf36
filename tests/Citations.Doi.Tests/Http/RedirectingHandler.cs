namespace Citations.Tests.Http;

/// <summary>Redirects to a host that is known, and tells there how many tokens came along.</summary>
internal sealed class RedirectingHandler : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(
            request.RequestUri!.Host == "known.example"
                ? new HttpResponseMessage(System.Net.HttpStatusCode.OK)
                {
                    RequestMessage = request,
                    Content = new StringContent(
                        $"{{\"tokens\": {request.Headers.Count(header => header.Key.Contains("Token", StringComparison.Ordinal))}}}"
                    ),
                }
                : new HttpResponseMessage(System.Net.HttpStatusCode.Found)
                {
                    RequestMessage = request,
                    Headers = { Location = new("https://known.example/x") },
                }
        );
}
