using System.Net;
using Citations.Articles;
using Citations.DataCite;
using Citations.Evaluation.Faults;
using Citations.Evaluation.Matching;
using Citations.Rendering;
using Citations.Styles;
using Citations.Styles.Apa;

namespace Citations.Evaluation;

/// <summary>
/// The APA 7 entry of each record of a registry, of every type, as the list of an article that is checked against that record: it must
/// come out of the printed list as it went in, and nothing may be found but what the record says of the work. Or the entry in one of seven
/// other styles, of which no fact may be found wrong. PATH is the folder with <c>crossref</c> and <c>csl</c>.
/// </summary>
internal sealed class ProvedSuite(bool inApa) : ISuite
{
    /// <summary>Notices on the work, facts that its record lacks, and an entry that no text cites.</summary>
    private static readonly HashSet<string> OfTheWork =
    [
        "CIT0131",
        "CIT0132",
        "CIT0133",
        "CIT0134",
        "CIT0135",
        "CIT0124",
        "CIT0125",
        "CIT0203",
    ];

    public string Name => inApa ? "proved" : "proved-styles";

    public IEnumerable<CaseResult> Run(string path)
    {
        (string Name, ICitationStyle Style)[] styles = inApa ? [("APA 7", ApaStyle.Seventh)] : [.. FaultStyles.Of(path).Skip(1)];
        foreach (var (number, record) in Records(path).Where(record => record is { Doi: not null, Title: not null }).Index())
        {
            var (name, style) = styles[number % styles.Length];
            if (style.Format([record], []).Entries is [{ Text: var entry }])
                yield return Check(record, name, entry);
        }
    }

    private CaseResult Check(Reference record, string style, RichText entry)
    {
        var text = entry.ToPlainText();
        var article = ArticleReader.Read($"<p>Text.</p><h2>References</h2><p>{entry.ToHtml()}</p>", "case.html");
        // Nothing here waits: the registry is in memory.
        var report = ArticleChecker.CheckAsync(article, new OneRecord(record)).GetAwaiter().GetResult();
        var actual = string.Join('\n', report.List(ApaStyle.Seventh).Entries.Select(printed => printed.Text.ToPlainText()));
        var found = report
            .Diagnostics.Where(finding => !OfTheWork.Contains(finding.Code) && (inApa || finding.Severity >= DiagnosticSeverity.Warning))
            .Select(finding => $"{finding.Code} {finding.Message}");
        var findings = string.Join(" | ", found);
        return new(
            $"{record.Type}/{style}/{record.Doi}/{HeldBack.Name(record.Doi!.Value)}",
            text,
            findings.Length > 0 ? $"{findings} || {actual}" : actual,
            findings.Length == 0 && (text == actual || !inApa)
        );
    }

    private static IEnumerable<Reference> Records(string path)
    {
        foreach (var record in Decoys.Records(Path.Combine(path, "crossref")))
            yield return record;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(path, "crossref", "datacite"), "*.json").Order(StringComparer.Ordinal))
        {
            if (!file.EndsWith(".meta.json", StringComparison.Ordinal))
                yield return DataCiteRecord.Parse(File.ReadAllBytes(file));
        }
    }

    /// <summary>A registry of one record.</summary>
    private sealed class OneRecord(Reference record) : IReferenceResolver
    {
        public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default) =>
            Task.FromResult(
                doi == record.Doi
                    ? new Resolution(doi, ResolutionStatus.Found) { Reference = record, Source = "the registry" }
                    : new Resolution(doi, ResolutionStatus.NotRegistered) { Source = "the registry" }
            );
    }
}
