using System.Diagnostics;

namespace Citations.Benchmarks.Fuzzing;

/// <summary>
/// Reads one input after another and counts what fails: an exception, time or memory beyond the bounds, or a property that does not hold.
/// </summary>
internal sealed class FuzzWorker(FuzzSubject subject, long seed)
{
    // What every reader may take for itself, whatever the input.
    private const int FreeBytes = 256 * 1024;
    private const int BytesACharacter = 1024;
    private static readonly TimeSpan Bound = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Suspicious = TimeSpan.FromMilliseconds(2);

    private long _current = -1;

    internal FuzzTally Tally { get; } = new();

    /// <summary>The number of the input that is being read.</summary>
    internal long Current => Volatile.Read(ref _current);

    internal void Run(long number)
    {
        Volatile.Write(ref _current, number);
        var input = subject.Make(seed, number);
        if (Judge(input, number, Tally) is { } kind)
            Tally.Fail(kind, number, input);
    }

    /// <summary>The kind of failure that an input shows, or null.</summary>
    internal string? Judge(FuzzInput input, long number, FuzzTally? tally = null)
    {
        try
        {
            var (result, time, allocated) = Measure(input);
            // Others use the machine too: what seems slow is measured again alone, and so is what code being compiled may have taken.
            for (var again = 0; again < 3 && (time > Suspicious || allocated > FreeBytes); again++)
            {
                var (_, secondTime, secondAllocated) = Measure(input);
                (time, allocated) = (secondTime < time ? secondTime : time, Math.Min(allocated, secondAllocated));
            }

            tally?.Count(input.Length, time, Math.Max(0, allocated - FreeBytes) / (double)Math.Max(1, input.Length));
            return time > Bound ? "time"
                : allocated > FreeBytes + ((long)BytesACharacter * input.Length) ? "memory"
                : subject.Refute(input, number, result);
        }
        catch (Exception thrown)
        {
            // Which exception it may be is what the run is to find out.
            return KindOf(thrown);
        }
    }

    private (object? Result, TimeSpan Time, long Allocated) Measure(FuzzInput input)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        var result = subject.Read(input);
        return (result, Stopwatch.GetElapsedTime(start), GC.GetAllocatedBytesForCurrentThread() - before);
    }

    // One kind is one exception from one place of ours.
    private static string KindOf(Exception thrown) =>
        $"{thrown.GetType().Name} {thrown.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains(" Citations.", StringComparison.Ordinal))?.Trim()}";
}
