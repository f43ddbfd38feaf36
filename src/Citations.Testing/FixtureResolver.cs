using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Citations.Testing;

/// <summary>A resolver that answers from what a test gives it and remembers what it was asked. It never asks anybody else.</summary>
/// <threadsafety>Safe to use from many threads.</threadsafety>
public sealed class FixtureResolver : IReferenceResolver
{
    private readonly FrozenDictionary<Doi, Resolution> _answers;
    private readonly ConcurrentQueue<Doi> _asked = new();

    /// <summary>A resolver that has no answer: it could check nothing.</summary>
    public FixtureResolver()
        : this(Enumerable.Empty<Resolution>()) { }

    /// <summary>
    /// A resolver that gives these answers: with records, or with what a test wants to see handled, such as 'could not check'.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="answers"/> is null.</exception>
    /// <exception cref="ArgumentException">There are two answers for one DOI.</exception>
    public FixtureResolver(params IEnumerable<Resolution> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var byDoi = new Dictionary<Doi, Resolution>();
        foreach (var answer in answers)
            byDoi.Add(answer.Doi, answer);
        _answers = byDoi.ToFrozenDictionary();
    }

    /// <summary>A resolver that finds these works, each by its DOI.</summary>
    /// <exception cref="ArgumentException">A work has no DOI, or two have the same.</exception>
    public FixtureResolver(params IEnumerable<Reference> works)
        : this((works ?? throw new ArgumentNullException(nameof(works))).Select(Found)) { }

    /// <summary>The DOIs that were asked for, in their order, each as often as it was.</summary>
    public IReadOnlyList<Doi> Asked => [.. _asked];

    /// <inheritdoc/>
    public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(doi);
        cancellationToken.ThrowIfCancellationRequested();
        _asked.Enqueue(doi);
        return Task.FromResult(
            _answers.GetValueOrDefault(doi) ?? new(doi, ResolutionStatus.CouldNotCheck) { Reason = "The test has no fixture for this DOI." }
        );
    }

    private static Resolution Found(Reference work) =>
        new(
            work.Doi ?? throw new ArgumentException($"The work '{work.Title}' has no DOI by which it could be found."),
            ResolutionStatus.Found
        )
        {
            Reference = work,
            Source = "fixture",
        };
}
