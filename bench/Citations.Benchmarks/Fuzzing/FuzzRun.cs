using System.Diagnostics;

namespace Citations.Benchmarks.Fuzzing;

/// <summary>A run over one format: the inputs that its options name, on one thread or several.</summary>
internal sealed class FuzzRun(FuzzSubject subject, FuzzOptions options)
{
    // A recursion without a bound shows sooner on a small stack.
    private const int StackBytes = 512 * 1024;

    // In processor time: the machine may have others to serve.
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(30);

    /// <exception cref="TimeoutException">An input came to no end.</exception>
    internal (FuzzTally Tally, TimeSpan Elapsed) Run(FuzzMarks marks)
    {
        var start = Stopwatch.GetTimestamp();
        var next = options.From - 1;
        FuzzWorker[] workers = [.. Enumerable.Range(0, options.Threads).Select(_ => new FuzzWorker(subject.Again(), options.Seed))];
        Thread[] threads = [.. workers.Select((worker, i) => new Thread(() => Work(worker, i), StackBytes) { IsBackground = true })];
        Array.ForEach(threads, thread => thread.Start());
        var seen = new (long Number, TimeSpan Since)[workers.Length];
        Array.Fill(seen, (-1, default));
        while (!Array.TrueForAll(threads, thread => thread.Join(TimeSpan.FromMilliseconds(100))))
            Watch();

        var tally = new FuzzTally();
        foreach (var worker in workers)
            tally.Add(worker.Tally);
        return (tally, Stopwatch.GetElapsedTime(start));

        void Work(FuzzWorker worker, int thread)
        {
            while (
                Interlocked.Increment(ref next) is var number
                && number < options.From + options.Count
                && Stopwatch.GetElapsedTime(start) < options.Time
            )
            {
                marks.Set(thread, number);
                worker.Run(number);
            }
        }

        void Watch()
        {
            for (var i = 0; i < workers.Length; i++)
            {
                var current = workers[i].Current;
                if (current != seen[i].Number)
                    seen[i] = (current, Environment.CpuUsage.TotalTime);
                else if (current >= 0 && threads[i].IsAlive && Environment.CpuUsage.TotalTime - seen[i].Since > options.Threads * Hang)
                    throw new TimeoutException($"input {current} comes to no end: {subject.Make(options.Seed, current).Escaped}");
            }
        }
    }
}
