using System.Globalization;
using System.Xml;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Rendering;

namespace Citations.Reports.JUnit;

/// <summary>
/// JUnit's XML as build servers read it: a suite an article, a case a work and one for the text. A work with an error or a warning fails,
/// one that could not be checked is skipped, and an article that could not be read is an error.
/// </summary>
internal sealed class JUnitReport(TextWriter output, ReportOptions options) : IReportWriter
{
    private readonly XmlWriter _xml = XmlWriter.Create(
        output,
        new()
        {
            Async = true,
            Indent = true,
            NewLineChars = "\n",
            CloseOutput = false,
            CheckCharacters = true,
            // The writer would name its own encoding, UTF-16 for a text in memory, whatever the text is saved in.
            OmitXmlDeclaration = true,
        }
    );

    public async Task BeginAsync(CancellationToken cancellationToken = default)
    {
        await output.WriteAsync("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".AsMemory(), cancellationToken).ConfigureAwait(false);
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
        await AttributeAsync("errors", Number(cases.Count(test => test.Error is not null))).ConfigureAwait(false);
        var skipped = cases.Count(test => test.Failures.Count == 0 && test.Skipped is not null);
        await AttributeAsync("skipped", Number(skipped)).ConfigureAwait(false);
        foreach (var test in cases)
            await CaseAsync(article, test).ConfigureAwait(false);
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

    private static IEnumerable<Case> Cases(ArticleResult article)
    {
        yield return new("text", Failures(article.Findings.Where(finding => finding.Work is null))) { Error = article.UnreadProblem };
        foreach (var work in article.Works)
        {
            var skipped = work.Verdict == Verdict.CouldNotCheck ? work.Reason ?? VerdictWords.Of(work.Verdict) : null;
            yield return new($"{work.Id} {work.Label}", Failures(article.FindingsOf(work))) { Skipped = skipped };
        }
    }

    private static List<ReportFinding> Failures(IEnumerable<ReportFinding> findings) =>
        [.. findings.Where(finding => finding.Severity > DiagnosticSeverity.Information)];

    private async Task CaseAsync(ArticleResult article, Case test)
    {
        await _xml.WriteStartElementAsync(null, "testcase", null).ConfigureAwait(false);
        await AttributeAsync("classname", article.Name).ConfigureAwait(false);
        await AttributeAsync("name", test.Name).ConfigureAwait(false);
        if (test.Error is { } error)
            await ResultAsync("error", "unread", error, []).ConfigureAwait(false);
        else if (test.Failures is [var first, ..])
        {
            await ResultAsync("failure", first.Code, first.Message, Lines(article, test)).ConfigureAwait(false);
        }
        else if (test.Skipped is { } reason)
            await ResultAsync("skipped", null, reason, []).ConfigureAwait(false);
        await _xml.WriteEndElementAsync().ConfigureAwait(false);
    }

    private async Task ResultAsync(string name, string? type, string message, IEnumerable<string> lines)
    {
        await _xml.WriteStartElementAsync(null, name, null).ConfigureAwait(false);
        if (type is not null)
            await AttributeAsync("type", type).ConfigureAwait(false);
        await AttributeAsync("message", message).ConfigureAwait(false);
        foreach (var line in lines)
            await _xml.WriteStringAsync(PrintableText.Line(line) + "\n").ConfigureAwait(false);
        await _xml.WriteEndElementAsync().ConfigureAwait(false);
    }

    private static IEnumerable<string> Lines(ArticleResult article, Case test) =>
        from finding in test.Failures
        let fix = finding.Fix is { } words ? $" Fix: {words}" : ""
        select $"{article.PlaceOf(finding)}: {SeverityWords.Of(finding.Severity)} {finding.Code}: {finding.Message}{fix}";

    private Task AttributeAsync(string name, string value) => _xml.WriteAttributeStringAsync(null, name, null, PrintableText.Line(value));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Case(string Name, List<ReportFinding> Failures)
    {
        internal string? Error { get; init; }

        internal string? Skipped { get; init; }
    }
}
