using Citations.Articles;
using Citations.Articles.Documents;

namespace Citations.Reports.Terminal;

/// <summary>
/// The report for people at a terminal: each work with its verdict and findings, the line that a finding speaks of with a mark under the
/// place, entry and record side by side, the findings in the text, notes on style once for the list, the reference list, and a summary.
/// </summary>
internal sealed class TerminalReport(TextWriter output, ReportOptions options) : IReportWriter
{
    private readonly FindingPrinter _findings = new(options);
    private int _articles;

    public Task BeginAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public async Task WriteAsync(ArticleResult article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (_articles++ > 0)
            await output.WriteLineAsync().ConfigureAwait(false);
        foreach (var line in Lines(article))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await output.WriteLineAsync(line).ConfigureAwait(false);
        }
    }

    public async Task EndAsync(ReportSummary total, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(total);
        if (total.Articles < 2)
            return;
        await output.WriteLineAsync().ConfigureAwait(false);
        var unread = total.Unread == 0 ? "" : $", {total.Unread} of them could not be read";
        var counts = $"{ReportSummary.Plural(total.Articles, "article")}{unread}. {total.WorksInWords()}. {total.FindingsInWords()}.";
        foreach (var line in Text(counts, TerminalStyle.Bold))
            await output.WriteLineAsync(line).ConfigureAwait(false);
    }

    private IEnumerable<string> Lines(ArticleResult article)
    {
        foreach (var line in Text(article.Name, TerminalStyle.Bold))
            yield return line;
        if (article.Problem is { } problem)
        {
            var words = Line().Add("error", TerminalStyle.Error).Add(problem);
            foreach (var line in words.Wrap("  ", 2, options.HasColours))
                yield return line;
            yield break;
        }

        var unasked = UncheckedWorks.Of(article, options);
        foreach (var work in article.Works.Where(work => !unasked.Contains(work)))
        {
            var findings = article.FindingsOf(work).Where(finding => !finding.IsStyle && IsShown(finding)).ToList();
            var isUnchecked = work.Verdict == Verdict.CouldNotCheck && !options.IsQuiet;
            if (findings.Count == 0 && !isUnchecked && !options.IsVerbose)
                continue;
            yield return "";
            foreach (var line in _findings.Work(work))
                yield return line;
            // Nothing that was not checked passes in silence.
            if (isUnchecked && !findings.Exists(finding => finding.IsUnchecked) && work.Reason is { } reason)
            {
                foreach (var line in Line().Add(reason).Wrap("  ", 4, options.HasColours))
                    yield return line;
            }

            foreach (var line in findings.SelectMany(_findings.Finding))
                yield return line;
            if (findings.Any(finding => finding.Severity > DiagnosticSeverity.Information) || options.IsVerbose)
            {
                foreach (var line in _findings.Evidence(work))
                    yield return line;
            }
        }

        foreach (var line in unasked.Lines(options))
            yield return line;
        var inText = article.Findings.Where(finding => finding.Work is null && !finding.IsStyle && IsShown(finding)).ToList();
        if (inText.Count > 0)
        {
            yield return "";
            foreach (var line in Text("In the text", TerminalStyle.Bold))
                yield return line;
            foreach (var line in inText.SelectMany(_findings.Finding))
                yield return line;
        }

        foreach (var line in Style(article))
            yield return line;
        yield return "";
        foreach (var line in Text(Counts(article.Summary), TerminalStyle.Bold))
            yield return line;
        foreach (var line in List(article))
            yield return line;
    }

    private bool IsShown(ReportFinding finding) => !options.IsQuiet || finding.Severity > DiagnosticSeverity.Information;

    /// <summary>Notes on typography are of the whole list: each is said once, with the places where it holds.</summary>
    private IEnumerable<string> Style(ArticleResult article)
    {
        if (options.IsQuiet)
            yield break;
        var groups = article.Findings.Where(finding => finding.IsStyle).GroupBy(finding => finding.Code).ToList();
        if (groups.Count == 0)
            yield break;
        yield return "";
        foreach (var line in Text("Style of the list", TerminalStyle.Bold))
            yield return line;
        foreach (var group in groups)
        {
            var (first, count) = (group.First(), group.Count());
            var words = Line().Add(SeverityWords.Of(first.Severity), TerminalStyles.Of(first.Severity)).Add(group.Key).Add(first.Message);
            if (count > 1)
                words.Add($"({count} entries: {PlaceWords.Of(group)})", TerminalStyle.Dim);
            else if (first.Place is not null)
                words.Add($"({PlaceWords.Of(group)})", TerminalStyle.Dim);
            foreach (var line in words.Wrap("  ", 6, options.HasColours))
                yield return line;
            foreach (var line in _findings.Fix(first))
                yield return line;
        }
    }

    private IEnumerable<string> List(ArticleResult article)
    {
        if (!options.ShowsList || article.List is not { } list || list.Entries.IsEmpty)
            yield break;
        yield return "";
        if (options.ListRenderer is { } renderer)
        {
            // Markup for another program: lines as the renderer makes them, under a heading that is not part of it.
            yield return "References";
            yield return "";
            yield return renderer.Render(list).TrimEnd('\n');
            yield break;
        }

        foreach (var line in Text("References", TerminalStyle.Bold))
            yield return line;
        foreach (var entry in (IEnumerable<Styles.ReferenceListEntry>)list.Entries)
        {
            yield return "";
            foreach (var line in ListEntry.Lines(entry.Text, options))
                yield return line;
        }
    }

    private static string Counts(ReportSummary summary) =>
        $"{summary.WorksInWords()}; {ReportSummary.Plural(summary.Citations, "citation")}. {summary.FindingsInWords()}.";

    private TerminalLine Line() => new(options.Width);

    private IEnumerable<string> Text(string text, TerminalStyle style) => Line().Add(text, style).Wrap("", 2, options.HasColours);
}
