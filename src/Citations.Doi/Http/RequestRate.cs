namespace Citations.Http;

/// <summary>How many requests a registry allows.</summary>
/// <param name="Count">How many in each interval.</param>
/// <param name="Interval">The interval.</param>
/// <param name="Concurrency">How many at once.</param>
public readonly record struct RequestRate(int Count, TimeSpan Interval, int Concurrency)
{
    /// <summary>The rate that is safe before the first answer: Crossref's public pool since December 2025.</summary>
    internal static RequestRate Initial(RequestKind kind) => new(kind == RequestKind.Single ? 5 : 1, TimeSpan.FromSeconds(1), 1);

    /// <summary>This rate with what an answer says about it; what it leaves out stays.</summary>
    internal RequestRate With(StatedLimits stated) =>
        new(stated.Count ?? Count, stated.Interval ?? Interval, stated.Concurrency ?? Concurrency);
}
