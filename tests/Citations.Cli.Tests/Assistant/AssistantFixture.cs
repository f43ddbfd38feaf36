using System.Text.Json.Nodes;
using Citations.Tests.Servers;
using ModelContextProtocol.Client;

namespace Citations.Tests.Assistant;

/// <summary>The server as a process, with its client and with registries on this machine.</summary>
public sealed class AssistantFixture : IAsyncLifetime
{
    /// <summary>How many of <see cref="Works"/> the registry has.</summary>
    internal const int Known = 12;

    private readonly TemporaryFolder _folder = new();
    private LoopbackRegistry _registry = null!;

    internal McpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var records = Enumerable.Range(0, Known).Select(Works.Record).ToDictionary(work => work.Doi!, RecordOf);
        _registry = await LoopbackRegistry.StartAsync(records, _ => records.Keys, TestContext.Current.CancellationToken);
        Client = await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await _registry.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>Starts another process.</summary>
    internal Task<McpClient> StartAsync(params string[] options) =>
        AssistantProcess.StartAsync(_registry.Address, _folder.PathOf("."), TestContext.Current.CancellationToken, options);

    /// <summary>A work as Crossref tells it.</summary>
    private static string RecordOf(Reference work) =>
        new JsonObject
        {
            ["DOI"] = work.Doi!.Value,
            ["type"] = "journal-article",
            ["title"] = new JsonArray(work.Title),
            ["container-title"] = new JsonArray(work.ContainerTitle),
            ["issued"] = new JsonObject { ["date-parts"] = new JsonArray(new JsonArray(work.Issued!.Year)) },
            ["author"] = new JsonArray([
                .. work.Author.Select(name => (JsonNode)new JsonObject { ["family"] = name.Family, ["given"] = name.Given }),
            ]),
            ["volume"] = work.Volume,
            ["issue"] = work.Issue,
            ["page"] = work.Page,
        }.ToJsonString();
}
