using System.Text.Json.Nodes;
using Citations.Cli.Input;
using Citations.Cli.Styles;
using Citations.Formats;
using Citations.Styles;

namespace Citations.Cli.Assistant;

/// <summary>Prints records as a reference list.</summary>
internal sealed class FormatTool(StyleLibrary styles) : IAssistantTool
{
    // An assistant repeats what it has read somewhere: it must not open files of this machine.
    private readonly StyleLibrary _styles = styles with { OpensPaths = false };

    public string Name => "format";

    public string Description =>
        "Prints a library of references as a reference list in APA 7 or a CSL style. It formats what it is given and "
        + "checks nothing: the works need not exist.";

    public JsonObject InputSchema =>
        ToolSchema.Of(
            ("library", ToolSchema.Text("The references in any format: CSL-JSON, BibTeX, RIS and so on."), true),
            ("style", ToolSchema.Text("The name of a CSL style, such as ieee; by default APA 7."), false)
        );

    public Task<JsonObject> RunAsync(JsonObject arguments, CancellationToken cancellationToken)
    {
        var library = Read(ToolSchema.TextOf(arguments, "library"));
        var name = ToolSchema.OptionalTextOf(arguments, "style");
        ICitationStyle style = _styles.Open(name, language: null);
        var list = style.Format(library.References, []);
        return Task.FromResult(
            new JsonObject
            {
                ["entries"] = new JsonArray([.. list.Entries.Select(entry => (JsonNode)Entry(entry))]),
                ["problems"] = new JsonArray([
                    .. library.Diagnostics.Concat(list.Diagnostics).Select(finding => (JsonNode)finding.Message),
                ]),
            }
        );
    }

    private static JsonObject Entry(ReferenceListEntry entry) =>
        new()
        {
            ["id"] = entry.Id,
            ["text"] = entry.Text.ToPlainText(),
            ["markdown"] = entry.Text.ToMarkdown(),
        };

    private static ReferenceLibrary Read(string text)
    {
        try
        {
            return ReferenceLibrary.Parse(text, format: null, KnownFormats.Others);
        }
        catch (FormatException problem)
        {
            throw new CannotRunException(problem.Message);
        }
    }
}
