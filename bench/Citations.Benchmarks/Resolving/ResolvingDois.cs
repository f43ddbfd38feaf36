using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Citations.Caching;
using Citations.Crossref;

namespace Citations.Benchmarks.Resolving;

/// <summary>How long answers from the cache take, and how soon a look-up that is cancelled ends.</summary>
internal sealed class ResolvingDois : IBenchmark
{
    private const int Runs = 9;
    private const int WarmUps = 50;
    private const int Dois = 1000;

    public string Name => "resolving";

    public string Description => "Answers from the cache, and the end of a look-up that is cancelled.";

    public IEnumerable<string> Run(string data)
    {
        Reference[] records =
        [
            .. Directory
                .EnumerateFiles(Path.Combine(data, "crossref/crossref"), "*.json")
                .Where(file => !file.EndsWith(".meta.json", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(file => CrossrefRecord.Parse(File.ReadAllBytes(file)))
                .Where(record => record.Doi is not null)
                .DistinctBy(record => record.Doi)
                .Take(Dois),
        ];
        return RunAsync(records).ToBlockingEnumerable();
    }

    private static async IAsyncEnumerable<string> RunAsync(Reference[] records)
    {
        var folder = Directory.CreateTempSubdirectory("citations-bench-");
        try
        {
            var store = new SqliteCache(Path.Combine(folder.FullName, FreshProcess.Cache));
            Doi[] dois = [.. records.Select(record => record.Doi!)];
            var registry = new Registry(records.ToDictionary(record => record.Doi!));
            using (var filling = new ResolutionCache(store))
                await new CachingResolver(registry, filling).ResolveBatchAsync(dois);
            await File.WriteAllLinesAsync(Path.Combine(folder.FullName, FreshProcess.Dois), dois.Select(doi => doi.Value));
            var asked = registry.Asked;
            for (var run = 0; run < WarmUps; run++)
                await FromFileAsync();
            var processor = Environment.CpuUsage.TotalTime;
            var warm = Line($"{dois.Length} DOIs, warm process", await TimesAsync(FromFileAsync), registry.Asked - asked);
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{warm}  processor {(Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / Runs:0.0}"
            );
            double[][] fresh = [.. Enumerable.Range(0, Runs).Select(_ => FreshProcess.Start(folder.FullName)).OrderBy(times => times[1])];
            var (median, least) = (fresh[Runs / 2], fresh[0]);
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{$"{dois.Length} DOIs, fresh process",-28} median {median[0],6:0.0} ms  processor {median[1],6:0.0} (best {least[1]:0.0})  of it opening the file {median[2]:0.0}, compiling {median[3]:0.0}"
            );

            async Task FromFileAsync()
            {
                using var cold = new ResolutionCache(store);
                await new CachingResolver(registry, cold).ResolveBatchAsync(dois);
            }
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }

        // Nobody accepts: the connection stands, the request is sent, and no answer comes.
        using var silence = new TcpListener(IPAddress.Loopback, 0);
        silence.Start(Runs);
        var address = new Uri($"http://127.0.0.1:{((IPEndPoint)silence.LocalEndpoint).Port}/");
        var latencies = new List<TimeSpan>();
        for (var run = 0; run < Runs; run++)
            latencies.Add(await CancelAsync(address));
        yield return Line("cancelling a look-up", latencies, 0);
    }

    private static async Task<List<TimeSpan>> TimesAsync(Func<Task> work)
    {
        var times = new List<TimeSpan>();
        for (var run = 0; run < Runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            await work();
            times.Add(Stopwatch.GetElapsedTime(start));
        }

        return times;
    }

    /// <summary>
    /// From the call of Cancel to the exception, for one request that waits for its answer and one that waits for its turn.
    /// </summary>
    private static async Task<TimeSpan> CancelAsync(Uri address)
    {
        using var crossref = new CrossrefResolver(
            new()
            {
                BaseAddress = address,
                Network = new() { Limits = new RequestLimits() },
            }
        );
        using var cancelling = new CancellationTokenSource();
        Task[] lookUps =
        [
            crossref.ResolveAsync(Doi.Parse("10.5555/sent"), cancelling.Token),
            crossref.ResolveAsync(Doi.Parse("10.5555/waiting"), cancelling.Token),
        ];
        await Task.Delay(TimeSpan.FromMilliseconds(100));
        var start = Stopwatch.GetTimestamp();
        await cancelling.CancelAsync();
        await Task.WhenAll(lookUps).ContinueWith(_ => { }, TaskScheduler.Default);
        return Stopwatch.GetElapsedTime(start);
    }

    private static string Line(string name, List<TimeSpan> times, int requests)
    {
        var sorted = times.Order().Select(time => time.TotalMilliseconds).ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-28} median {sorted[sorted.Count / 2],6:0.0} ms  best {sorted[0],6:0.0}  worst {sorted[^1],6:0.0}  {requests} requests"
        );
    }

    /// <summary>A registry that has its records at hand and counts how often it is asked.</summary>
    private sealed class Registry(Dictionary<Doi, Reference> records) : IReferenceResolver
    {
        internal int Asked { get; private set; }

        public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default)
        {
            Asked++;
            return Task.FromResult(
                new Resolution(doi, ResolutionStatus.Found)
                {
                    Reference = records[doi],
                    Source = "Crossref",
                    Retrieved = DateTimeOffset.UnixEpoch,
                }
            );
        }
    }
}
