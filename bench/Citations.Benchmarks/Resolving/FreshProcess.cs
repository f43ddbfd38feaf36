using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using System.Runtime.CompilerServices;
using Citations.Caching;

namespace Citations.Benchmarks.Resolving;

/// <summary>
/// What the first batch of a process costs, which reads everything from the cache file: run it by <see cref="ResolvingDois"/>, which makes
/// the file.
/// Compiling code as it is first called is most of it, so that share is told; a program that is compiled ahead of time has none.
/// </summary>
internal sealed class FreshProcess : IBenchmark
{
    internal const string Dois = "dois.txt";
    internal const string Cache = "cache.db";

    public string Name => "fresh-process";

    public string Description => "one batch from the cache file, by resolving";

    public IEnumerable<string> Run(string data)
    {
        Doi[] dois = [.. File.ReadLines(Path.Combine(data, Dois)).Select(doi => Doi.Parse(doi))];
        var (start, processor, compiling) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, JitInfo.GetCompilationTime());
        var store = new SqliteCache(Path.Combine(data, Cache));
        var opened = Environment.CpuUsage.TotalTime - processor;
        using var cache = new ResolutionCache(store);
        var found = new CachingResolver(new Nobody(), cache).ResolveBatchAsync(dois).GetAwaiter().GetResult();
        if (found.Values.Any(resolution => resolution.Reference is null))
            throw new InvalidOperationException("The cache file lacks a record.");
        return
        [
            Line(
                Stopwatch.GetElapsedTime(start),
                Environment.CpuUsage.TotalTime - processor,
                opened,
                JitInfo.GetCompilationTime() - compiling
            ),
        ];
    }

    /// <summary>Elapsed and processor time, the share of opening the file, and the time spent compiling, in milliseconds.</summary>
    internal static string Line(params ReadOnlySpan<TimeSpan> times)
    {
        var numbers = new List<string>();
        foreach (var time in times)
            numbers.Add(time.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture));
        return string.Join(' ', numbers);
    }

    /// <summary>Runs the benchmark in a process of its own.</summary>
    internal static double[] Start(string folder)
    {
        // Either the program itself, or the runtime that runs it.
        string[] arguments =
            RuntimeFeature.IsDynamicCodeSupported && Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
                ? [Path.Combine(AppContext.BaseDirectory, "Citations.Benchmarks.dll"), new FreshProcess().Name, folder]
                : [new FreshProcess().Name, folder];
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true })!;
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return [.. line.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
    }

    private sealed class Nobody : IReferenceResolver
    {
        public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException($"{doi} is not in the cache file.");
    }
}
