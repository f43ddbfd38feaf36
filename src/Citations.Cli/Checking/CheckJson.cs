using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Styles.Apa;

namespace Citations.Cli.Checking;

/// <summary>A check's report for programs. Names and meanings of the fields are stable.</summary>
internal static partial class CheckJson
{
    private static readonly Context Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    });

    internal static async Task WriteAsync(ArticleReport report, TextWriter output) =>
        await output.WriteLineAsync(JsonSerializer.Serialize(Describe(report), Json.Report));

    private static Report Describe(ArticleReport report)
    {
        var document = report.Article.Document;
        return new(
            document.Name,
            [.. report.Diagnostics.Select(diagnostic => Describe(diagnostic, document))],
            [.. report.Links.Select(link => new CitationLine(document.PlaceOf(link.Citation.Span).Start?.Line ?? 0, link.Citation.Span.In(document.Text).ToString(), link.Kind.ToString(), link.Entry?.Id))],
            [.. report.Entries.Select(entry => Describe(entry, document))],
            [.. ApaStyle.Seventh.Format([.. report.References], []).Entries.Select(entry => new ListEntry(entry.Id, entry.Text.ToPlainText(), entry.Text.ToHtml()))]);
    }

    private static Finding Describe(Diagnostic diagnostic, ArticleDocument document)
    {
        var place = diagnostic.Span is { } span ? document.PlaceOf(span).Start : null;
        return new(diagnostic.Code, diagnostic.Severity.ToString(), place?.Line, place?.Column, diagnostic.Message, diagnostic.Fix);
    }

    private static Entry Describe(EntryReport entry, ArticleDocument document) => new(
        entry.Entry.Id,
        document.PlaceOf(entry.Entry.Span).Start?.Line ?? 0,
        entry.Verdict.ToString(),
        entry.Entry.Reference.Doi?.Value,
        entry.Resolution?.Status.ToString(),
        entry.Resolution?.Source,
        entry.Resolution?.Retrieved,
        entry.Resolution?.Reason);

    internal sealed record Report(string? Article, Finding[] Findings, CitationLine[] Citations, Entry[] Entries, ListEntry[] References);

    internal sealed record Finding(string Code, string Severity, int? Line, int? Column, string Message, string? Fix);

    internal sealed record CitationLine(int Line, string Text, string Link, string? Entry);

    internal sealed record Entry(string Id, int Line, string Verdict, string? Doi, string? Resolution, string? Source, DateTimeOffset? Retrieved, string? Reason);

    internal sealed record ListEntry(string Id, string Text, string Html);

    [JsonSerializable(typeof(Report))]
    private sealed partial class Context : JsonSerializerContext;
}
