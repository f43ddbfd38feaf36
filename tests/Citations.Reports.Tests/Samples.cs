using Citations.Articles;

namespace Citations.Reports.Tests;

/// <summary>An article with faults of several kinds, checked against records in memory.</summary>
internal static class Samples
{
    internal const string Article = """
        # Ships

        Hulls float (Marlow & Reyes, 2011). Masts do not (Okafor, 2012). Sails do (Yilmaz, 2019).

        ## References

        Marlow, A. B., & Reyes, C. (2011). How hulls float. *Journal of Ships*, *12*(3), 45-67. https://doi.org/10.5555/hulls
        Okafor, D. (2012). Why masts sink. *Journal of Ships*, 13(1), 1-9. https://doi.org/10.5555/masts
        """;

    internal static readonly Reference Hulls = Record(
        "10.5555/hulls",
        "How hulls float",
        2011,
        "12",
        "3",
        "45-76",
        ("Marlow", "Ann B."),
        ("Reyes", "Carla")
    );

    internal static readonly Reference Masts = Record("10.5555/masts", "Why masts sink", 2012, "13", "1", "1-9", ("Okafor", "Dele"));

    internal static async Task<ArticleResult> CheckAsync(string article, string name, params Reference[] records)
    {
        var report = await ArticleChecker.CheckAsync(
            ArticleReader.Read(article, name),
            new Records(records),
            cancellationToken: TestContext.Current.CancellationToken
        );
        return ArticleResults.Of(report, report.List(ApaStyle.Seventh));
    }

    internal static Task<ArticleResult> FaultyAsync() => CheckAsync(Article, "ships.md", Hulls, Masts);

    internal static async Task<string> WriteAsync(string format, ReportOptions? options, params ArticleResult[] articles)
    {
        var output = new StringWriter { NewLine = "\n" };
        var report = ReportFormat.Create(format, output, options);
        var total = new ReportSummary();
        await report.BeginAsync(TestContext.Current.CancellationToken);
        foreach (var article in articles)
        {
            await report.WriteAsync(article, TestContext.Current.CancellationToken);
            total = total.Add(article.Summary);
        }

        await report.EndAsync(total, TestContext.Current.CancellationToken);
        return output.ToString();
    }

    private static Reference Record(
        string doi,
        string title,
        int year,
        string volume,
        string issue,
        string pages,
        params (string Family, string Given)[] authors
    ) =>
        new()
        {
            Type = ReferenceType.ArticleJournal,
            Doi = Doi.Parse(doi),
            Author = [.. authors.Select(author => Contributor.Person(author.Family, author.Given))],
            Issued = new PartialDate(year),
            Title = title,
            ContainerTitle = "Journal of Ships",
            Volume = volume,
            Issue = issue,
            Page = pages,
        };

    private sealed class Records(IEnumerable<Reference> records) : IReferenceResolver
    {
        private readonly Dictionary<Doi, Reference> _records = records.ToDictionary(record => record.Doi!);

        public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default) =>
            Task.FromResult(
                _records.TryGetValue(doi, out var record)
                    ? new Resolution(doi, ResolutionStatus.Found)
                    {
                        Reference = record,
                        Source = "Crossref",
                        Retrieved = new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero),
                    }
                    : new Resolution(doi, ResolutionStatus.CouldNotCheck) { Reason = "No registry was asked." }
            );
    }
}
