using System.Globalization;
using Citations.Rendering;

namespace Citations.Reports.Csv;

/// <summary>A row a work, for spreadsheets (RFC 4180). A value that a spreadsheet would take for a formula begins with an apostrophe.</summary>
internal sealed class VerdictTable(TextWriter output) : IReportWriter
{
    public Task BeginAsync(CancellationToken cancellationToken = default) => RowAsync(["article", "line", "entry", "verdict", "doi", "source", "retrieved", "findings", "text"], cancellationToken);

    public async Task WriteAsync(ArticleResult article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        foreach (var work in (IEnumerable<WorkResult>)article.Works)
        {
            await RowAsync(
                [
                    article.Name, work.Start?.Line.ToString(CultureInfo.InvariantCulture), work.Label, work.Verdict.ToString(), work.Doi?.Value, work.Source,
                    work.Retrieved?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), string.Join(' ', article.FindingsOf(work).Select(finding => finding.Code).Distinct()), work.Text,
                ],
                cancellationToken).ConfigureAwait(false);
        }
    }

    public Task EndAsync(ReportSummary total, CancellationToken cancellationToken = default) => Task.CompletedTask;

    private Task RowAsync(IEnumerable<string?> cells, CancellationToken cancellationToken) =>
        output.WriteAsync((string.Join(',', cells.Select(Cell)) + "\r\n").AsMemory(), cancellationToken);

    private static string Cell(string? value)
    {
        var text = PrintableText.Line(value ?? "");
        if (text is ['=' or '+' or '-' or '@', ..]) text = "'" + text;
        return text.AsSpan().ContainsAny('"', ',') ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
