using System.Globalization;
using System.Xml;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Rendering;

namespace Citations.Reports.JUnit;

/// <summary>
/// JUnit's XML as build servers read it: a suite an article, a case a work and one for the text. A work with an error or a warning fails, one that
/// could not be checked is skipped.
/// </summary>
internal sealed class JUnitReport(TextWriter output, ReportOptions options) : IReportWriter
{
    private readonly XmlWriter _xml = XmlWriter.Create(output, new() { Async = true, Indent = true, NewLineChars = "\n", CloseOutput = false, CheckCharacters = true });

    public async Task BeginAsync(CancellationToken cancellationToken = default)
    {
        await _xml.WriteStartDocumentAsync().ConfigureAwait(false);
        await _xml.WriteStartElementAsync(null, "testsuites", null).ConfigureAwait(false);
        await AttributeAsync("name", "citations" + (options.ToolVersion is { } version ? " " + version : "")).ConfigureAwait(false);
    }

    public async Task WriteAsync(ArticleResult article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        cancellationToken.ThrowIfCancellationRequested();
        var cases = Cases(article).ToList();
        await _xml.WriteStartElementAsync(null, "testsuite", null).ConfigureAwait(false);
        await AttributeAsync("name", article.Name).ConfigureAwait(false);
        await AttributeAsync("tests", Number(cases.Count)).ConfigureAwait(false);
        await AttributeAsync("failures", Number(cases.Count(test => test.Failures.Count > 0))).ConfigureAwait(false);
        await AttributeAsync("errors", "0").ConfigureAwait(false);
        await AttributeAsync("skipped", Number(cases.Count(test => test.Failures.Count == 0 && test.Skipped is not null))).ConfigureAwait(false);
        foreach (var test in cases) await CaseAsync(article.Name, test).ConfigureAwait(false);
        await _xml.WriteEndElementAsync().ConfigureAwait(false);
        await _xml.FlushAsync().ConfigureAwait(false);
    }

    public async Task EndAsync(ReportSummary total, CancellationToken cancellationToken = default)
    {
        await _xml.WriteEndElementAsync().ConfigureAwait(false);
        await _xml.WriteEndDocumentAsync().ConfigureAwait(false);
        await _xml.FlushAsync().ConfigureAwait(false);
        await output.WriteLineAsync().ConfigureAwait(false);
    }

    private static IEnumerable<(string Name, List<ReportFinding> Failures, string? Skipped)> Cases(ArticleResult article)
    {
        yield return ("text", Failures(article.Findings.Where(finding => finding.Work is null)), null);
        foreach (var work in (IEnumerable<WorkResult>)article.Works)
        {
            yield return ($"{work.Id} {work.Label}", Failures(article.FindingsOf(work)), work.Verdict == Verdict.CouldNotCheck ? work.Reason ?? VerdictWords.Of(work.Verdict) : null);
        }
    }

    private static List<ReportFinding> Failures(IEnumerable<ReportFinding> findings) => [.. findings.Where(finding => finding.Severity > DiagnosticSeverity.Information)];

    private async Task CaseAsync(string article, (string Name, List<ReportFinding> Failures, string? Skipped) test)
    {
        await _xml.WriteStartElementAsync(null, "testcase", null).ConfigureAwait(false);
        await AttributeAsync("classname", article).ConfigureAwait(false);
        await AttributeAsync("name", test.Name).ConfigureAwait(false);
        if (test.Failures.Count > 0)
        {
            await _xml.WriteStartElementAsync(null, "failure", null).ConfigureAwait(false);
            await AttributeAsync("type", test.Failures[0].Code).ConfigureAwait(false);
            await AttributeAsync("message", test.Failures[0].Message).ConfigureAwait(false);
            foreach (var finding in test.Failures)
            {
                var fix = finding.Fix is null ? "" : $" Fix: {finding.Fix}";
                await _xml.WriteStringAsync(PrintableText.Line($"{article}({finding.Place}): {SeverityWords.Of(finding.Severity)} {finding.Code}: {finding.Message}{fix}") + "\n").ConfigureAwait(false);
            }

            await _xml.WriteEndElementAsync().ConfigureAwait(false);
        }
        else if (test.Skipped is { } reason)
        {
            await _xml.WriteStartElementAsync(null, "skipped", null).ConfigureAwait(false);
            await AttributeAsync("message", reason).ConfigureAwait(false);
            await _xml.WriteEndElementAsync().ConfigureAwait(false);
        }

        await _xml.WriteEndElementAsync().ConfigureAwait(false);
    }

    private Task AttributeAsync(string name, string value) => _xml.WriteAttributeStringAsync(null, name, null, PrintableText.Line(value));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
