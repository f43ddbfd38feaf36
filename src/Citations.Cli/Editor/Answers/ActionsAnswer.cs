using System.Text.Json.Nodes;
using Citations.Articles;
using Citations.Articles.Rewriting;
using Citations.Cli.Editor.Checks;
using Citations.Cli.Editor.Protocol;
using Citations.Cli.Editor.Texts;
using Citations.Cli.Input;

namespace Citations.Cli.Editor.Answers;

/// <summary>
/// The fixes of findings as actions: those that the evidence determines are preferred, and all of these together are one.
/// </summary>
internal sealed class ActionsAnswer(EditorCheck check, FindingJson findings, ClientOptions client)
{
    /// <summary>The kind of the action that makes all safe fixes.</summary>
    internal const string FixAll = "source.fixAll.citations";

    /// <summary>The kind of the actions that fix one finding.</summary>
    internal const string QuickFix = "quickfix";

    /// <summary>The actions for a range.</summary>
    /// <param name="document">The document.</param>
    /// <param name="range">The range.</param>
    /// <param name="only">The kinds that are asked for; empty asks for all.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    internal async Task<JsonNode> OfAsync(
        CheckedDocument document,
        TextRange range,
        IReadOnlyList<string> only,
        CancellationToken cancellationToken
    )
    {
        List<JsonObject> actions = [];
        if (IsWanted(QuickFix))
        {
            var span = document.Document.Text.SpanOf(range);
            actions.AddRange(
                document
                    .Report.Diagnostics.Where(finding => Touches(document, finding, span))
                    .Select(finding => Fix(document, finding))
                    .OfType<JsonObject>()
            );
        }

        if (IsWanted(FixAll) && document.Report.Diagnostics.Any(finding => finding is { Safety: FixSafety.Safe, Edits.IsEmpty: false }))
        {
            var all = new JsonObject
            {
                ["title"] = "Make all safe changes of citations",
                ["kind"] = FixAll,
                ["data"] = new JsonObject { ["uri"] = document.Document.Uri },
            };
            if (client.ResolvesEdits)
                actions.Add(all);
            else if (await EditOfAllAsync(document, cancellationToken) is { } edit)
                actions.Add(With(all, edit));
        }

        return ProtocolJson.Array(actions);

        bool IsWanted(string kind) =>
            only.Count == 0 || only.Any(wanted => kind == wanted || kind.StartsWith(wanted + ".", StringComparison.Ordinal));
    }

    /// <summary>The action that makes all safe fixes with its edit.</summary>
    internal async Task<JsonNode> ResolveAsync(CheckedDocument document, JsonObject action, CancellationToken cancellationToken) =>
        await EditOfAllAsync(document, cancellationToken) is { } edit ? With(action, edit) : action.DeepClone();

    private static JsonObject With(JsonObject action, JsonObject edit)
    {
        var whole = action.DeepClone().AsObject();
        whole["edit"] = edit;
        return whole;
    }

    private static bool Touches(CheckedDocument document, Diagnostic finding, SourceSpan span) =>
        !finding.Edits.IsEmpty
        && finding.Span is { } at
        && document.InText(at) is { } place
        && place.Start <= span.End
        && span.Start <= place.End;

    private JsonObject? Fix(CheckedDocument document, Diagnostic finding)
    {
        var article = document.Report.Article;
        var text = document.Document.Text;
        if (
            DocumentWriters.Default.Named(article.Document.Format) is not TextDocumentWriter writer
            || writer.Write(EditorCheck.BytesOf(text.Text), article.Document, finding.Edits) is not { Diagnostics.IsEmpty: true } written
            || written.Applied.IsEmpty
        )
            return null;
        var edits = writer.SourceEditsOf(article.Document, finding.Edits);
        return new()
        {
            ["title"] = finding.Fix ?? $"Fix {finding.Code}",
            ["kind"] = QuickFix,
            ["diagnostics"] = new JsonArray(findings.Of(document, finding)),
            ["isPreferred"] = finding.Safety == FixSafety.Safe,
            ["edit"] = Edit(document.Document, edits),
        };
    }

    /// <summary>The changes that <c>citations fix --write</c> would make; null if there are none.</summary>
    private async Task<JsonObject?> EditOfAllAsync(CheckedDocument document, CancellationToken cancellationToken)
    {
        var open = document.Document;
        var fixer = new ArticleFixer(
            KnownReaders.All,
            DocumentWriters.Default,
            async (article, token) => (await check.AtHandAsync(open, article, token)).Report
        )
        {
            Options = KnownReaders.OptionsOf(open.Path),
        };
        var made = await fixer.FixAsync(
            EditorCheck.BytesOf(open.Text.Text),
            open.Path,
            (_, finding, _) => Task.FromResult(finding.Safety == FixSafety.Safe),
            cancellationToken
        );
        return made.After.Article.Document.Places.File is { } file && file.Text != open.Text.Text
            ? Edit(open, TextDifference.Of(open.Text.Text, file.Text))
            : null;
    }

    private JsonObject Edit(OpenDocument document, IEnumerable<SourceEdit> changes)
    {
        var edits = ProtocolJson.Array(
            changes.Select(change => new JsonObject
            {
                ["range"] = ProtocolJson.Of(document.Text.RangeOf(change.Span)),
                ["newText"] = change.Text,
            })
        );
        if (!client.TakesVersionedEdits)
            return new() { ["changes"] = new JsonObject { [document.Uri] = edits } };
        var version = new JsonObject { ["uri"] = document.Uri, ["version"] = document.Version };
        return new() { ["documentChanges"] = new JsonArray(new JsonObject { ["textDocument"] = version, ["edits"] = edits }) };
    }
}
