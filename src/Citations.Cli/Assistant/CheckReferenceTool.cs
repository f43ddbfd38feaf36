using System.Text.Json.Nodes;
using Citations.Cli.Checking;

namespace Citations.Cli.Assistant;

/// <summary>Checks one reference.</summary>
internal sealed class CheckReferenceTool(IReferenceResolver resolver, TimeProvider time) : IAssistantTool
{
    public string Name => "check_reference";

    public string Description =>
        "Checks one reference against its registered record. 'isConfirmed' is true only where a record was found and the "
        + "reference agrees with it in what identifies the work; it is false for a reference that differs, is retracted or "
        + "is not found, and null where it could not be checked, which says nothing about whether the work exists. Cite no "
        + "reference that is not confirmed without telling the reader.";

    public JsonObject InputSchema => ToolSchema.Of(("reference", ToolSchema.Text("The reference as it is in a list."), true));

    public async Task<JsonObject> RunAsync(JsonObject arguments, CancellationToken cancellationToken)
    {
        var article = SingleReference.Read(ToolSchema.TextOf(arguments, "reference"));
        var report = await ArticleReportJson.OfAsync(article, resolver, time, cancellationToken, SingleReference.Ignores);
        if (report["works"] is not JsonArray { Count: 1 } works)
            throw SingleReference.NotOne();

        var work = works[0]!.DeepClone().AsObject();
        return new()
        {
            ["isConfirmed"] = IsConfirmed(work["verdict"]!.GetValue<string>()),
            ["work"] = work,
            ["findings"] = report["findings"]!.DeepClone(),
            ["entry"] = report["references"]!.AsArray().FirstOrDefault()?["text"]?.DeepClone(),
        };
    }

    private static bool? IsConfirmed(string verdict) =>
        verdict switch
        {
            "verified" or "corrected" => true,
            "couldNotCheck" => null,
            _ => false,
        };
}
