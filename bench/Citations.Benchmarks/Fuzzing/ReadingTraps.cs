using System.Diagnostics;
using System.Globalization;
using Citations.Formats;
using Citations.Tests.Formats;

namespace Citations.Benchmarks.Fuzzing;

/// <summary>
/// Reads texts that are cheap to write and dear to a careless reader at a length and at four times that length, which may cost four times
/// as much.
/// </summary>
internal sealed class ReadingTraps : IBenchmark
{
    private const int Count = 4 * 1024;
    private const int Runs = 3;
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(100);

    // Beyond this a trap is not linear; below so much time nothing can be said.
    private const double Steep = 6;
    private static readonly TimeSpan Noise = TimeSpan.FromMilliseconds(50);

    public string Name => "traps";

    public string Description => "Reads texts that could take more than their length in time or memory.";

    public IEnumerable<string> Run(string data)
    {
        foreach (var name in FormatTraps.NamesFor([.. ReferenceFormat.All, .. DataFormats.All]))
        {
            var (format, make) = FormatTraps.Named(name, DataFormats.All);
            var (small, large) = (make(Count), make(4 * Count));
            var (once, fourfold) = (Best(format, small), Best(format, large));
            var verdict = fourfold.Time > Noise && fourfold.Time > Steep * once.Time ? "STEEP" : "";
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-48} {large.Length,9:N0} characters {fourfold.Time.TotalMilliseconds,9:0.0} ms ({fourfold.Time / once.Time,4:0.0} times a quarter)  {(double)fourfold.Allocated / large.Length,6:0} bytes a character {verdict}"
            );
        }
    }

    private static Measurement Best(ReferenceFormat format, string text)
    {
        Measurement best = new(TimeSpan.MaxValue, 0);
        var began = Stopwatch.GetTimestamp();
        for (var run = 0; run == 0 || (best.Time < Slow && (run < Runs || Stopwatch.GetElapsedTime(began) < WarmUp)); run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Environment.CpuUsage.TotalTime;
            GC.KeepAlive(format.Read(text));
            var elapsed = Environment.CpuUsage.TotalTime - start;
            best = new(elapsed < best.Time ? elapsed : best.Time, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return best;
    }
}
