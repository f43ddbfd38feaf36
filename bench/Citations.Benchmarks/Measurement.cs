using System.Diagnostics;
using System.Globalization;

namespace Citations.Benchmarks;

/// <summary>
/// What a piece of work costs on one thread: the best of its runs in processor time, so that a busy machine does not count.
/// Runs go on until they get no better: the runtime compiles a method well after some sixty calls, and a method that
/// is called once a run needs as many runs.
/// </summary>
/// <param name="Time">The processor time of the best run.</param>
/// <param name="Allocated">The bytes that a run allocates.</param>
internal readonly record struct Measurement(TimeSpan Time, long Allocated)
{
    // What counts as better, and how long to wait for it.
    private const double Better = 0.98;
    private const int LeastRuns = 5;
    private const int WarmRuns = 100;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    internal static Measurement Of<T>(Func<T> work)
    {
        Measurement best = new(TimeSpan.MaxValue, 0);
        var (began, improved) = (Stopwatch.GetTimestamp(), Stopwatch.GetTimestamp());
        for (
            var run = 0;
            run < LeastRuns
                || (Stopwatch.GetElapsedTime(began) < Longest && (run < WarmRuns || Stopwatch.GetElapsedTime(improved) < Patience));
            run++
        )
        {
            GC.Collect();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Environment.CpuUsage.TotalTime;
            GC.KeepAlive(work());
            var elapsed = Environment.CpuUsage.TotalTime - start;
            if (elapsed < Better * best.Time)
                improved = Stopwatch.GetTimestamp();
            best = new(elapsed < best.Time ? elapsed : best.Time, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return best;
    }

    /// <summary>
    /// Measures work over an input and tells MB a second, bytes allocated a byte of it, and the multiples of it that the result keeps and
    /// that the heap grows by at most.
    /// </summary>
    internal static string Throughput<T>(string name, long inputBytes, Func<T> work)
    {
        var best = Of(work);
        var (kept, peak) = Memory(work);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-24} {inputBytes / 1e6 / best.Time.TotalSeconds,7:0.0} MB/s  {best.Time.TotalMilliseconds,7:0.0} ms  {(double)best.Allocated / inputBytes,5:0.0} bytes allocated a byte  keeps {(double)kept / inputBytes:0.0}, peak {(double)peak / inputBytes:0.0} x the file"
        );
    }

    /// <summary>Measures work on so many things and tells the cost of one.</summary>
    internal static string Each<T>(string name, int units, Func<T> work)
    {
        var best = Of(work);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-32} {best.Time.TotalMilliseconds,8:0.0} ms  {best.Time.TotalMicroseconds / units,8:0.0} µs each  {best.Allocated / units,8:N0} bytes allocated each"
        );
    }

    // What the collector has not yet taken away counts for the peak: a process needs it too.
    private static (long Kept, long Peak) Memory<T>(Func<T> work)
    {
        var empty = GC.GetTotalMemory(forceFullCollection: true);
        var peak = 0L;
        using var done = new CancellationTokenSource();
        var watch = new Thread(() =>
        {
            while (!done.IsCancellationRequested)
            {
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false) - empty);
                Thread.Yield();
            }
        });
        watch.Start();
        var result = work();
        done.Cancel();
        watch.Join();
        var kept = GC.GetTotalMemory(forceFullCollection: true) - empty;
        GC.KeepAlive(result);
        return (kept, peak);
    }
}
