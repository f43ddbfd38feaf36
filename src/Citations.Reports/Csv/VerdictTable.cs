using System.Globalization;
using Citations.Rendering;

namespace Citations.Reports.Csv;

/// <summary>
/// A row a work, for spreadsheets (RFC 4180), and one with the verdict <c>Unread</c> for an article that could not be read. A value that a
/// spreadsheet would take for a formula begins with an apostrophe.
/// </summary>
internal sealed class VerdictTable(TextWriter output) : IReportWriter
{
    private static readonly string[] Columns = ["article", "line", "entry", "verdict", "doi", "source", "retrieved", "findings", "text"];

    public Task BeginAsync(CancellationToken cancellationToken = default) => RowAsync(Columns, cancellationToken);

    public async Task WriteAsync(ArticleResult article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Problem is { } problem)
        {
            await RowAsync([article.Name, "", "", "Unread", "", "", "", "", problem], cancellationToken).ConfigureAwait(false);
        }
        foreach (var work in article.Works)
        {
            await RowAsync(Cells(article, work), cancellationToken).ConfigureAwait(false);
        }
    }

    public Task EndAsync(ReportSummary total, CancellationToken cancellationToken = default) => Task.CompletedTask;

    private static string?[] Cells(ArticleResult article, WorkResult work) =>
        [
            article.Name,
            work.Start?.Line.ToString(CultureInfo.InvariantCulture),
            work.Label,
            work.Verdict.ToString(),
            work.Doi?.Value,
            work.Source,
            work.Retrieved?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            string.Join(' ', article.FindingsOf(work).Select(finding => finding.Code).Distinct()),
            work.Text,
        ];

    private Task RowAsync(IEnumerable<string?> cells, CancellationToken cancellationToken) =>
        output.WriteAsync((string.Join(',', cells.Select(Cell)) + "\r\n").AsMemory(), cancellationToken);

    private static string Cell(string? value)
    {
        var text = PrintableText.Line(value ?? "");
        if (text is ['=' or '+' or '-' or '@', ..])
            text = "'" + text;
        return text.AsSpan().ContainsAny('"', ',') ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
