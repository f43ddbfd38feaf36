using System.Text.Json.Nodes;

namespace Citations.Cli.Assistant;

/// <summary>Looks works up by their identifiers.</summary>
internal sealed class ResolveTool(IReferenceResolver resolver) : IAssistantTool
{
    public string Name => "resolve";

    public string Description =>
        "Looks works up by DOI, PMID, PMCID or arXiv id and gives the registered record, its APA 7 entry and its notices "
        + "(retractions, corrections). The status is 'found', 'found in part', 'not registered', 'not found' or 'could not "
        + "check'. 'could not check' means that nobody was asked or nobody answered: it says nothing about whether the work"
        + " exists.";

    public JsonObject InputSchema => ToolSchema.Of(("ids", ToolSchema.Texts("DOIs, PMIDs, PMCIDs or arXiv ids."), true));

    public async Task<JsonObject> RunAsync(JsonObject arguments, CancellationToken cancellationToken)
    {
        var works = await WorkLookup.OfAsync(ToolSchema.TextsOf(arguments, "ids"), resolver, cancellationToken);
        return new() { ["works"] = new JsonArray([.. works.Select(work => (JsonNode)work.Answer)]) };
    }
}
