namespace Citations.Benchmarks.Fuzzing;

/// <summary>
/// Random numbers (SplitMix64) of one input: its number and the run's seed tell them all, so that any input can be made again alone.
/// </summary>
internal struct InputRandom
{
    private ulong _state;

    internal InputRandom(long seed, long input) =>
        _state = unchecked(((ulong)seed * 0xD1342543DE82EF95) ^ ((ulong)input * 0x9E3779B97F4A7C15));

    /// <summary>A number from 0 to below a bound.</summary>
    internal int Below(int bound)
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)(((z ^ (z >> 31)) >> 32) * (ulong)bound >> 32);
    }

    /// <summary>True once in so many times.</summary>
    internal bool OneIn(int times) => Below(times) == 0;

    /// <summary>One of several things.</summary>
    internal T Of<T>(ReadOnlySpan<T> things) => things[Below(things.Length)];
}
