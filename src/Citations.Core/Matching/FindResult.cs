namespace Citations.Matching;

/// <summary>The outcome of looking for a work without an identifier.</summary>
/// <param name="Status">The outcome.</param>
/// <param name="Candidates">The candidates, the best supported first, each with its evidence; also those that were not accepted.</param>
public sealed record FindResult(FindStatus Status, EquatableArray<MatchCandidate> Candidates)
{
    /// <summary>Who was asked, such as <c>Crossref</c>; null if nobody was.</summary>
    public string? Source { get; init; }

    /// <summary>
    /// Whether the record comes from an index that collects records of others: it shows that the work exists, and what it says about the
    /// work is not evidence against the text.
    /// </summary>
    public bool IsSecondHand { get; init; }

    /// <summary>Why there is no answer; null if there is one.</summary>
    public string? Reason { get; init; }

    /// <summary>The work, where one candidate and no other is supported; else null.</summary>
    public Reference? Match => Status == FindStatus.Found ? Candidates[0].Record : null;
}
