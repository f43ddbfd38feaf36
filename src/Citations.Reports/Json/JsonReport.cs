using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Citations.Articles;
using Citations.Articles.Checking;
using Citations.Articles.Documents;
using Citations.Rendering;

namespace Citations.Reports.Json;

/// <summary>The report for programs, by the schema in docs/report.schema.json. Names and meanings of the properties are stable.</summary>
internal sealed partial class JsonReport(TextWriter output, ReportOptions options) : IReportWriter
{
    private static readonly JsonReportContext Json = new(
        new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            NewLine = "\n",
        }
    );

    private bool _hasArticle;

    public Task BeginAsync(CancellationToken cancellationToken = default)
    {
        var tool = options.ToolVersion is { } version ? $"\n  \"tool\": {JsonSerializer.Serialize(version, Json.String)}," : "";
        return output.WriteAsync($"{{\n  \"schemaVersion\": 1,{tool}\n  \"articles\": [".AsMemory(), cancellationToken);
    }

    public Task WriteAsync(ArticleResult article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = (_hasArticle ? "," : "") + "\n" + Indent(JsonSerializer.Serialize(Describe(article), Json.ArticleJson), "    ");
        _hasArticle = true;
        return output.WriteAsync(text.AsMemory(), cancellationToken);
    }

    public Task EndAsync(ReportSummary total, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(total);
        var summary = Indent(JsonSerializer.Serialize(Describe(total), Json.SummaryJson), "  ").TrimStart();
        return output.WriteAsync($"{(_hasArticle ? "\n  " : "")}],\n  \"summary\": {summary}\n}}\n".AsMemory(), cancellationToken);
    }

    private static string Indent(string json, string indent) => indent + json.Replace("\n", "\n" + indent, StringComparison.Ordinal);

    private static ArticleJson Describe(ArticleResult article) =>
        new(
            article.Name,
            article.Problem,
            Describe(article.Summary),
            [.. article.Findings.Select(finding => Describe(article, finding))],
            [.. article.Works.Select(Describe)],
            [.. (article.List?.Entries ?? []).Select(entry => new ListEntryJson(entry.Id, entry.Text.ToPlainText(), entry.Text.ToHtml()))]
        );

    private static FindingJson Describe(ArticleResult article, ReportFinding finding) =>
        new(
            finding.Code,
            SeverityWords.Of(finding.Severity),
            finding.Message,
            finding.File is null ? null : article.FileOf(finding),
            finding.Place,
            finding.Start?.Line,
            finding.Start?.Column,
            finding.End?.Line,
            finding.End?.Column,
            finding.Work,
            finding.Fix,
            finding.Edits.IsEmpty ? null : Camel(finding.Safety.ToString()),
            finding.Edits.IsEmpty
                ? null
                :
                [
                    .. finding.Edits.Select(edit => new EditJson(
                        edit.Start.Line,
                        edit.Start.Column,
                        edit.End.Line,
                        edit.End.Column,
                        edit.Text
                    )),
                ],
            finding.Excerpt?.Text
        );

    private static WorkJson Describe(WorkResult work) =>
        new(
            work.Id,
            work.Label,
            work.Start?.Line,
            Camel(work.Verdict.ToString()),
            work.Doi?.Value,
            work.Status is { } status ? Camel(status.ToString()) : null,
            work.Source,
            work.Retrieved,
            work.Reason,
            work.Text,
            [.. work.Evidence.Select(field => new EvidenceJson(field.Field, Words(field.Entry), Words(field.Record), field.Differs))]
        );

    private static SummaryJson Describe(ReportSummary summary) =>
        new(
            summary.Articles,
            summary.Unread,
            summary.Works,
            summary.Verdicts.OrderBy(pair => pair.Key).ToDictionary(pair => Camel(pair.Key.ToString()), pair => pair.Value),
            summary.Citations,
            summary.Errors,
            summary.Warnings,
            summary.Notes
        );

    private static string? Words(EquatableArray<EvidenceWord> words) =>
        words.IsEmpty ? null : string.Join(' ', words.Select(word => word.Text));

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    internal sealed record ArticleJson(
        string Article,
        string? Problem,
        SummaryJson Summary,
        FindingJson[] Findings,
        WorkJson[] Works,
        ListEntryJson[] References
    );

    internal sealed record FindingJson(
        string Code,
        string Severity,
        string Message,
        string? File,
        string? Place,
        int? Line,
        int? Column,
        int? EndLine,
        int? EndColumn,
        string? Work,
        string? Fix,
        string? Safety,
        EditJson[]? Edits,
        string? Text
    );

    internal sealed record EditJson(int Line, int Column, int EndLine, int EndColumn, string Text);

    internal sealed record WorkJson(
        string Id,
        string Label,
        int? Line,
        string Verdict,
        string? Doi,
        string? Resolution,
        string? Source,
        DateTimeOffset? Retrieved,
        string? Reason,
        string Text,
        EvidenceJson[] Evidence
    );

    internal sealed record EvidenceJson(string Field, string? Entry, string? Record, bool Differs);

    internal sealed record ListEntryJson(string Id, string Text, string Html);

    internal sealed record SummaryJson(
        int Articles,
        int Unread,
        int Works,
        Dictionary<string, int> Verdicts,
        int Citations,
        int Errors,
        int Warnings,
        int Notes
    );

    [JsonSerializable(typeof(ArticleJson))]
    [JsonSerializable(typeof(SummaryJson))]
    [JsonSerializable(typeof(string))]
    private sealed partial class JsonReportContext : JsonSerializerContext;
}
