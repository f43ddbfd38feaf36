using System.Diagnostics;
using System.Globalization;
using Citations.Indexing;
using Citations.Matching;

namespace Citations.Benchmarks.Indexing;

/// <summary>Builds an index of records made out of real ones, in a folder for temporary files, and asks it.</summary>
/// <param name="name">The name on the command line.</param>
/// <param name="count">How many records.</param>
internal sealed class BuildingIndexes(string name, int count) : IBenchmark
{
    private const int LookUps = 100_000;
    private const int Finds = 2_000;

    public string Name => name;

    public string Description =>
        string.Create(CultureInfo.InvariantCulture, $"Builds an index of {count:N0} records made out of real ones, and asks it.");

    public IEnumerable<string> Run(string data)
    {
        var folder = Directory.CreateTempSubdirectory("citations-index-").FullName;
        try
        {
            foreach (var line in Run(data, folder))
                yield return line;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private IEnumerable<string> Run(string data, string folder)
    {
        var inputs = Directory.CreateDirectory(Path.Combine(folder, "records")).FullName;
        var made = new MadeRecords(data);
        made.Write(inputs, count);
        var path = Path.Combine(folder, "made.idx");
        GC.Collect();
        var (start, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var built = IndexBuilder.BuildAsync(path, [new(inputs)]).GetAwaiter().GetResult();
        yield return Line(
            $"built {built.Info.Records:N0} records in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s, {(Environment.CpuUsage.TotalTime - processor).TotalSeconds:0.0} s of processor time"
        );
        using (var process = Process.GetCurrentProcess())
            yield return Line($"peak of memory {process.PeakWorkingSet64 / 1e6:0} MB, the maker of the records included");
        yield return Line($"{(double)built.Info.Bytes / built.Info.Records:0.0} bytes and {(double)built.Info.Keys / built.Info.Records:0.0} keys a record");

        using var index = RegistryIndex.Open(path);
        var resolver = new IndexResolver(index);
        var random = new Random(1);
        Doi[] dois = [.. Enumerable.Range(0, LookUps).Select(_ => made.DoiOf(random.Next(count)))];
        var asked = Best(dois.Length, () => dois.Count(doi => resolver.ResolveAsync(doi).GetAwaiter().GetResult().Reference is not null));
        yield return Line($"{asked.PerSecond:N0} look-ups a second of processor time, {asked.Found:N0} of {dois.Length:N0} found");

        string[] texts =
        [
            .. dois.Select(doi => index.Find(doi)).OfType<Reference>().Where(work => work.Title is not null).Take(Finds).Select(Printed),
        ];
        var found = Best(
            texts.Length,
            () => texts.Count(text => resolver.FindAsync(text).GetAwaiter().GetResult().Status == FindStatus.Found)
        );
        yield return Line($"{found.PerSecond:N0} finds a second of processor time, {found.Found:N0} of {texts.Length:N0} found");
    }

    /// <summary>A reference in APA without its DOI.</summary>
    private static string Printed(Reference work) => ApaStyle.Seventh.Format(work.With(TextVariable.Doi, null)).ToPlainText();

    private static (double PerSecond, int Found) Best(int units, Func<int> work)
    {
        var (best, found) = (TimeSpan.MaxValue, 0);
        for (var run = 0; run < 4; run++)
        {
            var start = Environment.CpuUsage.TotalTime;
            found = work();
            var elapsed = Environment.CpuUsage.TotalTime - start;
            best = elapsed < best ? elapsed : best;
        }

        return (units / best.TotalSeconds, found);
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
