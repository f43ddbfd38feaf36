using System.Globalization;

namespace Citations.Benchmarks;

/// <summary>What a piece of work costs on one thread: the best of several warm runs in processor time, so that a busy machine does not count, its allocations and the memory its result keeps.</summary>
internal static class Measurement
{
    private const int Runs = 9;

    /// <summary>Measures work over an input and tells MB a second, bytes allocated a character and the multiple of the input that the result keeps.</summary>
    internal static string Throughput<T>(string name, long inputBytes, Func<T> work)
    {
        var best = TimeSpan.MaxValue;
        var allocated = 0L;
        for (var run = 0; run < Runs; run++)
        {
            GC.Collect();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Environment.CpuUsage.TotalTime;
            GC.KeepAlive(work());
            var elapsed = Environment.CpuUsage.TotalTime - start;
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (elapsed < best) best = elapsed;
        }

        var empty = GC.GetTotalMemory(forceFullCollection: true);
        var result = work();
        var kept = GC.GetTotalMemory(forceFullCollection: true) - empty;
        GC.KeepAlive(result);
        return string.Create(CultureInfo.InvariantCulture,
            $"{name,-24} {inputBytes / 1e6 / best.TotalSeconds,7:0.0} MB/s  {best.TotalMilliseconds,7:0.0} ms  {(double)allocated / inputBytes,5:0.0} bytes allocated a byte  keeps {(double)kept / inputBytes:0.0} x the file");
    }
}
