using System.Diagnostics;
using System.Globalization;
using System.Text;
using Citations.Articles;

namespace Citations.Benchmarks.Articles;

/// <summary>
/// Reads, links and checks articles without a network: one of 10,000 words and 100 entries, a thousand shorter ones, and ever longer ones.
/// </summary>
internal sealed class CheckingArticles : IBenchmark
{
    private const int Folder = 1000;

    public string Name => "articles";

    public string Description => "Reads and checks articles whose works are at hand.";

    public IEnumerable<string> Run(string data)
    {
        var article = WrittenArticle.Of(10_000, 100);
        var works = new KnownWorks();
        yield return Measurement.Each("10,000 words, 100 entries: read", 1, () => ArticleReader.Read(article, "a.md"));
        yield return Measurement.Each("10,000 words, 100 entries: checked", 1, () => Check(article, works));
        var read = ArticleReader.Read(article, "a.md");
        var proofs = new ProvedWorks(read);
        yield return Measurement.Each(
            "10,000 words, 100 entries: read again and checked with the records as written",
            1,
            () => ArticleChecker.CheckAsync(ArticleReader.Read(article, "a.md"), proofs).GetAwaiter().GetResult()
        );
        yield return Measure(works);
        foreach (var size in (int[])[1, 4, 16])
        {
            var longer = WrittenArticle.Of(size * 180_000, size * 100);
            yield return Measurement.Throughput(
                $"{size} MB, {size * 100} entries: read",
                Encoding.UTF8.GetByteCount(longer),
                () => ArticleReader.Read(longer, "a.md")
            );
        }
    }

    /// <summary>
    /// A thousand articles on as many threads as the machine has processors; reports are kept, as a run does until it prints them.
    /// </summary>
    private static string Measure(KnownWorks works)
    {
        string[] articles = [.. Enumerable.Range(0, Folder).Select(i => WrittenArticle.Of(1500, 20, i))];
        var reports = new ArticleReport[Folder];
        var (start, processor, empty) = (
            Stopwatch.GetTimestamp(),
            Environment.CpuUsage.TotalTime,
            GC.GetTotalMemory(forceFullCollection: true)
        );
        Parallel.For(0, Folder, i => reports[i] = Check(articles[i], works));
        var (elapsed, used) = (Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - processor);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - empty;
        GC.KeepAlive(reports);
        using var process = Process.GetCurrentProcess();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Folder:N0} articles of 1,500 words and 20 entries  {Folder / elapsed.TotalSeconds:0}/s, {used.TotalMilliseconds / Folder:0.0} ms of processor time each  "
                + $"reports keep {kept / 1e6:0} MB, process {process.PeakWorkingSet64 / 1e6:0} MB at most"
        );
    }

    private static ArticleReport Check(string article, KnownWorks works) =>
        ArticleChecker.CheckAsync(ArticleReader.Read(article, "a.md"), works).GetAwaiter().GetResult();

    /// <summary>Has a record of every DOI, which differs from what is written.</summary>
    private sealed class KnownWorks : IReferenceResolver
    {
        public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default) =>
            Task.FromResult(
                new Resolution(doi, ResolutionStatus.Found)
                {
                    Source = "bench",
                    Reference = new()
                    {
                        Id = doi.Value,
                        Type = ReferenceType.ArticleJournal,
                        Doi = doi,
                        Title = $"On the hull of ship {doi.Value[^5..]} and the loads it bears: A study in wood",
                        Author = [Contributor.Person("Marlow", "Karen L."), Contributor.Person("Reed", "Bo")],
                        Issued = new(1990),
                        ContainerTitle = "Journal of Ship Research",
                        Volume = "12",
                        Page = "1–13",
                    },
                }
            );
    }

    /// <summary>Has the works of an article as records, so that each entry is proved.</summary>
    private sealed class ProvedWorks(Article article) : IReferenceResolver
    {
        private readonly Dictionary<Doi, Reference> _works = article
            .Entries.Select(entry => entry.Reference)
            .Where(work => work.Doi is not null)
            .ToDictionary(work => work.Doi!);

        public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default) =>
            Task.FromResult(new Resolution(doi, ResolutionStatus.Found) { Source = "bench", Reference = _works[doi] });
    }
}
