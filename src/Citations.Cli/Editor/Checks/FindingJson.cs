using System.Text.Json.Nodes;
using Citations.Articles;
using Citations.Articles.Checking.Rules;
using Citations.Cli.Editor.Protocol;
using Citations.Cli.Editor.Texts;

namespace Citations.Cli.Editor.Checks;

/// <summary>Writes findings as the client shows them.</summary>
internal sealed class FindingJson(ClientOptions client)
{
    private const string Source = "citations";
    private const int Unnecessary = 1;
    private const int Deprecated = 2;

    /// <summary>The findings of a version.</summary>
    internal JsonObject Of(CheckedDocument document) =>
        Published(document.Document, document.Report.Diagnostics.Select(finding => Of(document, finding)));

    /// <summary>A version that could not be checked.</summary>
    internal static JsonObject Of(OpenDocument document, string problem) =>
        Published(
            document,
            [
                new()
                {
                    ["range"] = ProtocolJson.Of(default(TextRange)),
                    ["severity"] = SeverityOf(DiagnosticSeverity.Error),
                    ["source"] = Source,
                    ["message"] = problem,
                },
            ]
        );

    /// <summary>No findings.</summary>
    internal static JsonObject None(string uri) => new() { ["uri"] = uri, ["diagnostics"] = new JsonArray() };

    /// <summary>One finding.</summary>
    internal JsonObject Of(CheckedDocument document, Diagnostic finding)
    {
        var place = finding.Span is { } span ? document.InText(span) : null;
        var json = new JsonObject
        {
            ["range"] = ProtocolJson.Of(place is { } known ? document.Document.Text.RangeOf(known) : default),
            ["severity"] = SeverityOf(finding.Severity),
            ["code"] = finding.Code,
            ["source"] = Source,
            ["message"] = MessageOf(document.Report.Article, finding, place is null),
        };
        if (client.ShowsCodeDescription && ToolVersion.Documentation("diagnostics.md") is { } page)
            json["codeDescription"] = new JsonObject { ["href"] = page };
        if (TagOf(finding.Code) is { } tag && client.Tags.Contains(tag))
            json["tags"] = new JsonArray(tag);
        return json;
    }

    /// <summary>The message with what to do; where the place is in a file that the document includes, with the place.</summary>
    private static string MessageOf(Article article, Diagnostic finding, bool isElsewhere)
    {
        var message = finding.Fix is { } fix ? $"{finding.Message} {fix}" : finding.Message;
        return isElsewhere && finding.Span is { } span ? $"{article.Document.PlaceOf(span)}: {message}" : message;
    }

    /// <summary>A retracted work is struck through, and an entry that is there already is faded.</summary>
    private static int? TagOf(string code) =>
        code == RetractionRule.Retracted.Code ? Deprecated
        : code == DuplicateRule.Duplicate.Code ? Unnecessary
        : null;

    private static int SeverityOf(DiagnosticSeverity severity) =>
        severity switch
        {
            DiagnosticSeverity.Error => 1,
            DiagnosticSeverity.Warning => 2,
            _ => 3,
        };

    private static JsonObject Published(OpenDocument document, IEnumerable<JsonObject> findings)
    {
        var json = new JsonObject { ["uri"] = document.Uri, ["diagnostics"] = ProtocolJson.Array(findings) };
        if (document.Version is { } version)
            json["version"] = version;
        return json;
    }
}
