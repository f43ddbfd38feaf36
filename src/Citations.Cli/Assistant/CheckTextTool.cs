using System.Text;
using System.Text.Json.Nodes;
using Citations.Cli.Checking;
using Citations.Cli.Input;

namespace Citations.Cli.Assistant;

/// <summary>Checks an article with its reference list.</summary>
internal sealed class CheckTextTool(IReferenceResolver resolver, TimeProvider time) : IAssistantTool
{
    public string Name => "check_text";

    public string Description =>
        "Checks an article with its reference list: citations without an entry, entries that differ from their registered"
        + " records, retracted works, works that do not exist. Each work has a verdict: only 'verified' and 'corrected' are"
        + " confirmed; 'couldNotCheck' says nothing about whether the work exists. Each finding has its place, its evidence"
        + " and, if the evidence determines it, its fix.";

    public JsonObject InputSchema =>
        ToolSchema.Of(
            ("text", ToolSchema.Text("The article."), true),
            ("name", ToolSchema.Text("A file name whose extension determines the format: article.md (the default), .html, .tex, .txt."), false)
        );

    public async Task<JsonObject> RunAsync(JsonObject arguments, CancellationToken cancellationToken)
    {
        var bytes = Encoding.UTF8.GetBytes(ToolSchema.TextOf(arguments, "text"));
        if (bytes.Length > InputFile.MaxArticleBytes)
            throw new CannotRunException("The text is too large to be read.");
        var article = KnownReaders.Read(bytes, ToolSchema.OptionalTextOf(arguments, "name") ?? "article.md");
        // What is not read is a finding.
        var libraries = new LibraryOption.Reader([], (path, _) => throw new CannotRunException($"{path} is not opened."));
        article = await libraries.ReadAsync(article, "-", cancellationToken, "The text of an assistant opens no files.");
        return await ArticleReportJson.OfAsync(article, resolver, time, cancellationToken);
    }
}
