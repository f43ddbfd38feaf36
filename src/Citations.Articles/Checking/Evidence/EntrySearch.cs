namespace Citations.Articles;

/// <summary>The result of a search by words for an entry without a DOI that leads to the record of its work.</summary>
/// <param name="Status">The outcome: one record, several that fit, no record, or no answer because a registry could not be asked.</param>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed record EntrySearch(Matching.FindStatus Status)
{
    /// <summary>The record of the work; not null when the status is <see cref="Matching.FindStatus.Found"/>.</summary>
    public Reference? Match { get; init; }

    /// <summary>
    /// The records that fit alike, the best first; empty unless the status is <see cref="Matching.FindStatus.Ambiguous"/>.
    /// </summary>
    public EquatableArray<Reference> Candidates { get; init; }

    /// <summary>A record with the entry's title and other authors; null if there is none.</summary>
    public Reference? Namesake { get; init; }

    /// <summary>The record of another work whose authors the entry lists; null if none was looked for or found.</summary>
    public Reference? Sibling { get; init; }

    /// <summary>
    /// Whether the record comes from an index that collects records of others: it shows that the work exists, and is compared with nothing.
    /// </summary>
    public bool IsSecondHand { get; init; }

    /// <summary>Who was asked, such as <c>Crossref</c>; null if that is not known.</summary>
    public string? Source { get; init; }

    /// <summary>Why nothing is known, in one sentence; null otherwise.</summary>
    public string? Reason { get; init; }
}
