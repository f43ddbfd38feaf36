using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Citations.Tests.Servers;

/// <summary>
/// Crossref, DataCite and the DOI system in one server on this machine: Crossref has the records, the others know of no more.
/// </summary>
internal sealed class LoopbackRegistry : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly IReadOnlyDictionary<Doi, string> _records;
    private readonly Func<string, IEnumerable<Doi>> _search;

    private LoopbackRegistry(WebApplication application, IReadOnlyDictionary<Doi, string> records, Func<string, IEnumerable<Doi>> search) =>
        (_application, _records, _search) = (application, records, search);

    /// <summary>The address of the server.</summary>
    internal Uri Address { get; private set; } = null!;

    /// <summary>Starts a registry.</summary>
    /// <param name="records">Crossref's records as JSON.</param>
    /// <param name="search">The works that a search finds, the best first.</param>
    /// <param name="cancellationToken">Ends the start early.</param>
    internal static async Task<LoopbackRegistry> StartAsync(
        IReadOnlyDictionary<Doi, string> records,
        Func<string, IEnumerable<Doi>> search,
        CancellationToken cancellationToken
    )
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        var registry = new LoopbackRegistry(application, records, search);
        application.Run(registry.AnswerAsync);
        await application.StartAsync(cancellationToken);
        var addresses = ((IApplicationBuilder)application).ServerFeatures.Get<IServerAddressesFeature>()!.Addresses;
        registry.Address = new(addresses.First() + "/");
        return registry;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        // A DOI may hold slashes and percent signs: the path is taken as it was sent.
        var path = Uri.UnescapeDataString(context.Features.Get<IHttpRequestFeature>()!.RawTarget.Split('?')[0]);
        JsonNode? answer = path switch
        {
            "/works" => Message(new JsonObject { ["items"] = new JsonArray([.. Listed(context.Request.Query)]) }),
            "/dois" => new JsonObject { ["data"] = new JsonArray() },
            _ when path.StartsWith("/doiRA/", StringComparison.Ordinal) => Agencies(path["/doiRA/".Length..]),
            _ when path.StartsWith("/works/", StringComparison.Ordinal) && Record(path["/works/".Length..]) is { } record => Message(record),
            _ => null,
        };
        if (answer is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        context.Response.ContentType = "application/json";
        context.Response.Headers["x-rate-limit-limit"] = "1000";
        context.Response.Headers["x-rate-limit-interval"] = "1s";
        return context.Response.WriteAsync(answer.ToJsonString());
    }

    private IEnumerable<JsonNode?> Listed(IQueryCollection query)
    {
        var filter = query["filter"].ToString();
        return filter.Length > 0
            ? filter.Split("doi:", StringSplitOptions.RemoveEmptyEntries).Select(doi => Record(doi.TrimEnd(','))).OfType<JsonNode>()
            : _search(query["query.bibliographic"].ToString()).Select(doi => Record(doi.Value));
    }

    private JsonArray Agencies(string dois) => new([.. dois.Split(",10.").Select((doi, i) => Agency(i == 0 ? doi : "10." + doi))]);

    private JsonObject Agency(string doi) =>
        Record(doi) is null
            ? new() { ["DOI"] = doi, ["status"] = "DOI does not exist" }
            : new() { ["DOI"] = doi, ["RA"] = "Crossref" };

    private JsonNode? Record(string text) =>
        Doi.TryParse(text, out var doi) && _records.TryGetValue(doi, out var record) ? JsonNode.Parse(record) : null;

    private static JsonObject Message(JsonNode message) => new() { ["status"] = "ok", ["message"] = message };
}
