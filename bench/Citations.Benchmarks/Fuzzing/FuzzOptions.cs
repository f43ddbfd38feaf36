namespace Citations.Benchmarks.Fuzzing;

/// <summary>Which inputs a run reads, and for how long.</summary>
/// <param name="Seed">The seed; it and an input's number tell the input.</param>
/// <param name="From">The number of the first input.</param>
/// <param name="Count">How many inputs.</param>
/// <param name="Time">When to stop all the same.</param>
/// <param name="Threads">On how many threads.</param>
internal sealed record FuzzOptions(long Seed, long From, long Count, TimeSpan Time, int Threads);
