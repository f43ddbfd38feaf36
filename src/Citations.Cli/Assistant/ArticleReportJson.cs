using System.Text.Json.Nodes;
using Citations.Articles;
using Citations.Articles.Checking;
using Citations.Reports;
using Citations.Styles;

namespace Citations.Cli.Assistant;

/// <summary>Checks a text and gives its report as JSON, by the schema in docs/report.schema.json.</summary>
internal static class ArticleReportJson
{
    /// <summary>The report on one article: an item of the schema's <c>articles</c>.</summary>
    internal static async Task<JsonObject> OfAsync(
        Article article,
        IReferenceResolver resolver,
        TimeProvider time,
        CancellationToken cancellationToken,
        EquatableArray<IgnoredFinding> ignores = default
    )
    {
        var options = new ArticleOptions { Today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), Ignores = ignores };
        var report = await ArticleChecker.CheckAsync(article, resolver, options: options, cancellationToken: cancellationToken);
        return await OfAsync(ArticleResults.Of(report, report.List(ApaStyle.Seventh)), cancellationToken);
    }

    /// <summary>The report on one article that was checked: an item of the schema's <c>articles</c>.</summary>
    internal static async Task<JsonObject> OfAsync(ArticleResult result, CancellationToken cancellationToken)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var writer = ReportFormat.Create("json", text);
        await writer.BeginAsync(cancellationToken);
        await writer.WriteAsync(result, cancellationToken);
        await writer.EndAsync(result.Summary, cancellationToken);
        return JsonNode.Parse(text.ToString())!["articles"]![0]!.DeepClone().AsObject();
    }
}
