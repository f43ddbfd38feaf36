using System.Globalization;

namespace Citations.Benchmarks.Fuzzing;

/// <summary>What a run has met so far: counts, extremes and the first inputs of each kind of failure.</summary>
internal sealed class FuzzTally
{
    private const int KeptOfAKind = 3;
    private readonly Dictionary<string, (int Count, List<(long Number, FuzzInput Input)> First)> _failures = [];

    internal long Inputs { get; private set; }

    internal long Characters { get; private set; }

    internal TimeSpan Worst { get; private set; }

    internal double WorstAllocation { get; private set; }

    internal int Failures => _failures.Values.Sum(failure => failure.Count);

    internal IEnumerable<(string Kind, int Count, List<(long Number, FuzzInput Input)> First)> Kinds =>
        _failures.Select(pair => (pair.Key, pair.Value.Count, pair.Value.First));

    internal void Count(int length, TimeSpan time, double allocation)
    {
        Inputs++;
        Characters += length;
        if (time > Worst)
            Worst = time;
        if (allocation > WorstAllocation)
            WorstAllocation = allocation;
    }

    internal void Fail(string kind, long number, FuzzInput input)
    {
        var failure = _failures.TryGetValue(kind, out var known) ? known : (Count: 0, First: []);
        if (failure.First.Count < KeptOfAKind)
            failure.First.Add((number, input));
        _failures[kind] = (failure.Count + 1, failure.First);
    }

    internal void Add(FuzzTally other)
    {
        (Inputs, Characters) = (Inputs + other.Inputs, Characters + other.Characters);
        if (other.Worst > Worst)
            Worst = other.Worst;
        WorstAllocation = Math.Max(WorstAllocation, other.WorstAllocation);
        foreach (var (kind, count, first) in other.Kinds)
        {
            var known = _failures.GetValueOrDefault(kind, (0, []));
            _failures[kind] = (known.Count + count, [.. known.First.Concat(first).OrderBy(failure => failure.Number).Take(KeptOfAKind)]);
        }
    }

    internal string Line(string name, TimeSpan elapsed) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-14} {Inputs,11:N0} inputs of {(Inputs == 0 ? 0 : Characters / Inputs),4} characters  {Failures,5} failures of {_failures.Count} kinds  {Inputs / elapsed.TotalSeconds,8:N0} inputs/s  worst {Worst.TotalMilliseconds,6:0.0} ms  {WorstAllocation,5:0} bytes a character"
        );
}
