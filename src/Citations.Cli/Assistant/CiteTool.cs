using System.Text.Json.Nodes;
using Citations.Styles;

namespace Citations.Cli.Assistant;

/// <summary>Prints the citation of registered works.</summary>
internal sealed class CiteTool(IReferenceResolver resolver) : IAssistantTool
{
    public string Name => "cite";

    public string Description =>
        "Prints the APA 7 in-text citation of works and their entries, from the registered records. Where one of the "
        + "works has no record, or could not be checked, there is no citation: 'citation' is null, and the status of each "
        + "work says why.";

    public JsonObject InputSchema =>
        ToolSchema.Of(
            ("ids", ToolSchema.Texts("DOIs, PMIDs, PMCIDs or arXiv ids of the works to cite together."), true),
            ("page", ToolSchema.Text("The cited page or pages of the last work."), false),
            ("mode", Mode(), false)
        );

    public async Task<JsonObject> RunAsync(JsonObject arguments, CancellationToken cancellationToken)
    {
        var mode = ModeOf(ToolSchema.OptionalTextOf(arguments, "mode"));
        var page = ToolSchema.OptionalTextOf(arguments, "page");
        var works = await WorkLookup.OfAsync(ToolSchema.TextsOf(arguments, "ids"), resolver, cancellationToken);
        var answer = new JsonObject { ["citation"] = null, ["works"] = new JsonArray([.. works.Select(work => (JsonNode)work.Answer)]) };
        if (works.Exists(work => work.Record is null))
            return answer;

        var records = works.Select((work, i) => work.Record! with { Id = $"work-{i + 1}" }).ToList();
        var items = records.Select(
            (record, i) => new CitationItem(record.Id!) { Label = "page", Locator = i == records.Count - 1 ? page : null }
        );
        var document = ApaStyle.Seventh.Format(records, [new(items.ToEquatableArray(), mode)]);
        answer["citation"] = document.Citations[0].ToPlainText();
        answer["entries"] = new JsonArray([.. document.Entries.Select(entry => (JsonNode)entry.Text.ToMarkdown())]);
        return answer;
    }

    private static JsonObject Mode()
    {
        var schema = ToolSchema.Text("'parenthetical' (the default) is (Luna, 2020); 'narrative' is Luna (2020).");
        schema["enum"] = new JsonArray("parenthetical", "narrative");
        return schema;
    }

    private static CitationMode ModeOf(string? mode) =>
        mode switch
        {
            null or "parenthetical" => CitationMode.Parenthetical,
            "narrative" => CitationMode.Narrative,
            _ => throw new CannotRunException($"'{mode}' is not a mode; expected parenthetical or narrative."),
        };
}
