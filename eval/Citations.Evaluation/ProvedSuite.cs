using System.Net;
using Citations.Articles;
using Citations.DataCite;
using Citations.Evaluation.Matching;
using Citations.Styles.Apa;

namespace Citations.Evaluation;

/// <summary>
/// The APA 7 entry of each record of a registry, of every type, as the list of an article that is checked against that record: it must
/// come out of the printed list as it went in, and nothing may be found but what the record says of the work. PATH is the folder with
/// <c>crossref</c>.
/// </summary>
internal sealed class ProvedSuite : ISuite
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

    public string Name => "proved";

    public IEnumerable<CaseResult> Run(string path)
    {
        foreach (var record in Records(path))
        {
            if (record is not { Doi: { } doi, Title: not null })
                continue;
            if (ApaStyle.Seventh.Format([record], []).Entries is not [{ Text: var entry }])
                continue;
            var text = entry.ToPlainText();
            var article = ArticleReader.Read($"<p>Text.</p><h2>References</h2><p>{entry.ToHtml()}</p>", "case.html");
            var report = ArticleChecker.CheckAsync(article, new OneRecord(record)).GetAwaiter().GetResult();
            var actual = string.Join('\n', report.List(ApaStyle.Seventh).Entries.Select(printed => printed.Text.ToPlainText()));
            var found = report
                .Diagnostics.Where(finding => !OfTheWork.Contains(finding.Code))
                .Select(finding => $"{finding.Code} {finding.Message}");
            var findings = string.Join(" | ", found);
            yield return new(
                $"{record.Type}/{doi}/{HeldBack.Name(doi.Value)}",
                text,
                findings.Length > 0 ? $"{findings} || {actual}" : actual,
                findings.Length == 0 && text == actual
            );
        }
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
