using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Articles.Parsing;

namespace Citations.Reports.Sarif;

/// <summary>
/// SARIF 2.1.0 (OASIS), for code scanning. Columns are in UTF-16 units. The rules are written at the end, so that articles can be written
/// as they come, and there too which articles could not be read (§3.20.21).
/// </summary>
internal sealed partial class SarifReport(TextWriter output, ReportOptions options) : IReportWriter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private const string Begin =
        $"{{\"$schema\":\"{Schema}\",\"version\":\"2.1.0\",\"runs\":[{{\"columnKind\":\"utf16CodeUnits\",\"results\":[";

    private static readonly SarifContext Json = new(
        new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }
    );

    private readonly SortedDictionary<string, DiagnosticSeverity> _rules = new(StringComparer.Ordinal);
    private readonly List<Notification> _unread = [];
    private bool _hasResult;

    public Task BeginAsync(CancellationToken cancellationToken = default) => output.WriteAsync(Begin.AsMemory(), cancellationToken);

    public async Task WriteAsync(ArticleResult article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        var file = new PhysicalLocation(new(Address(article.Name)), null, null);
        if (article.Problem is { } problem)
            _unread.Add(new("error", new(problem), [new(file, null)]));
        foreach (var finding in article.Findings)
        {
            _rules.TryAdd(finding.Code, finding.Severity);
            var text = (_hasResult ? ",\n" : "\n") + JsonSerializer.Serialize(Describe(article, finding), Json.Result);
            _hasResult = true;
            await output.WriteAsync(text.AsMemory(), cancellationToken).ConfigureAwait(false);
        }
    }

    public Task EndAsync(ReportSummary total, CancellationToken cancellationToken = default)
    {
        var rules = _rules.Select(rule => RuleOf(rule.Key, rule.Value)).ToArray();
        var tool = new Tool(new("citations", options.ToolVersion, rules));
        var invocation = new Invocation(_unread.Count == 0, _unread.Count == 0 ? null : [.. _unread]);
        var (toolText, invocationText) = (JsonSerializer.Serialize(tool, Json.Tool), JsonSerializer.Serialize(invocation, Json.Invocation));
        return output.WriteAsync($"],\"tool\":{toolText},\"invocations\":[{invocationText}]}}]}}\n".AsMemory(), cancellationToken);
    }

    private static Result Describe(ArticleResult article, ReportFinding finding)
    {
        var message = finding.Message + (finding.Fix is { } fix ? $" Fix: {fix}" : "");
        var place = new PhysicalLocation(new(Address(article.FileOf(finding))), RegionOf(finding), ContextOf(finding));
        return new(
            finding.Code,
            LevelOf(finding.Severity),
            new(message),
            [new(place, null)],
            RelatedOf(article, finding),
            FixesOf(article, finding)
        );
    }

    private static Location[]? RelatedOf(ArticleResult article, ReportFinding finding)
    {
        var entry = article.Works.FirstOrDefault(work => work.Id == finding.Work);
        if (entry?.Start is not { } start || finding.Start == start)
            return null;
        var place = new PhysicalLocation(new(Address(article.Name)), new(start.Line, start.Column, null, null, null), null);
        return [new(place, new($"The entry {entry.Label}")) { Id = 1 }];
    }

    private static Fix[]? FixesOf(ArticleResult article, ReportFinding finding)
    {
        if (finding.Edits.IsEmpty)
            return null;
        var replacements = finding.Edits.Select(edit => new Replacement(RegionOf(edit), new(edit.Text))).ToArray();
        return [new(new(finding.Fix ?? finding.Message), [new(new(Address(article.Name)), replacements)])];
    }

    private static Region RegionOf(ReportEdit edit) => new(edit.Start.Line, edit.Start.Column, edit.End.Line, edit.End.Column, null);

    private static Rule RuleOf(string code, DiagnosticSeverity severity)
    {
        var descriptor = RuleCatalogue.Find(code);
        var (title, help) = (descriptor?.Title, descriptor?.Help);
        return new(code, title is null ? null : new(title), help is null ? null : new(help), new(LevelOf(severity)));
    }

    // A finding on the whole article is at its first line: code scanning shows nothing that has no region.
    private static Region RegionOf(ReportFinding finding) =>
        finding.Start is { } start
            ? new(start.Line, start.Column, finding.End?.Line, finding.End?.Column, null)
            : new(1, null, 1, null, null);

    // A region's snippet is the region's own text (§3.30.13); the line around it is the context.
    private static Region? ContextOf(ReportFinding finding) =>
        finding is { Start: { } start, Excerpt: { } excerpt } ? new(start.Line, null, null, null, new(excerpt.Text)) : null;

    // A path becomes a relative reference (RFC 3986).
    private static string Address(string path) => string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));

    private static string LevelOf(DiagnosticSeverity severity) => SeverityWords.Of(severity);

    internal sealed record Result(
        string RuleId,
        string Level,
        Message Message,
        Location[] Locations,
        Location[]? RelatedLocations,
        Fix[]? Fixes
    );

    internal sealed record Fix(Message Description, ArtifactChange[] ArtifactChanges);

    internal sealed record ArtifactChange(ArtifactLocation ArtifactLocation, Replacement[] Replacements);

    internal sealed record Replacement(Region DeletedRegion, Message InsertedContent);

    internal sealed record Message(string Text);

    internal sealed record Location(PhysicalLocation PhysicalLocation, Message? Message)
    {
        public int? Id { get; init; }
    }

    internal sealed record PhysicalLocation(ArtifactLocation ArtifactLocation, Region? Region, Region? ContextRegion);

    internal sealed record ArtifactLocation(string Uri);

    internal sealed record Region(int StartLine, int? StartColumn, int? EndLine, int? EndColumn, Message? Snippet);

    internal sealed record Tool(Driver Driver);

    internal sealed record Driver(string Name, string? Version, Rule[] Rules);

    internal sealed record Rule(string Id, Message? ShortDescription, Message? FullDescription, Configuration DefaultConfiguration);

    internal sealed record Configuration(string Level);

    internal sealed record Invocation(bool ExecutionSuccessful, Notification[]? ToolExecutionNotifications);

    internal sealed record Notification(string Level, Message Message, Location[] Locations);

    [JsonSerializable(typeof(Result))]
    [JsonSerializable(typeof(Tool))]
    [JsonSerializable(typeof(Invocation))]
    private sealed partial class SarifContext : JsonSerializerContext;
}
