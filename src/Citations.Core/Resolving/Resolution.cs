namespace Citations;

/// <summary>The outcome of looking one DOI up, with its evidence.</summary>
/// <param name="Doi">The DOI that was asked for.</param>
/// <param name="Status">The outcome.</param>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed record Resolution(Doi Doi, ResolutionStatus Status)
{
    /// <summary>The record; not null when the status is <see cref="ResolutionStatus.Found"/>.</summary>
    public Reference? Reference { get; init; }

    /// <summary>Who answered, such as <c>Crossref</c>; null if nobody did.</summary>
    public string? Source { get; init; }

    /// <summary>When the answer was given; null if there was none.</summary>
    public DateTimeOffset? Retrieved { get; init; }

    /// <summary>Until when the answer holds, as its source says (RFC 9111, section 4.2); null if it says nothing of that.</summary>
    public DateTimeOffset? FreshUntil { get; init; }

    /// <summary>
    /// The source's mark of this version of the record, by which it can be asked for a newer one (entity tag, RFC 9110, section 8.8.3);
    /// null if it has none.
    /// </summary>
    public string? ETag { get; init; }

    /// <summary>
    /// Why there is no record, or in what it falls short or is not quite of the DOI asked for, in one sentence; null if all is well.
    /// </summary>
    public string? Reason { get; init; }

    /// <summary>How many requests it took; 0 if the answer was at hand.</summary>
    public int Attempts { get; init; }

    /// <summary>The record, for callers that cannot continue without it.</summary>
    /// <exception cref="ResolutionException">There is no record; the message says why.</exception>
    public Reference Required() => Reference ?? throw new ResolutionException(this);
}
