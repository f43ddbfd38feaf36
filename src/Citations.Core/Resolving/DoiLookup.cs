namespace Citations;

/// <summary>The outcome of looking for the DOI of an article by another number.</summary>
/// <param name="Id">The number.</param>
/// <param name="Status">Found, not found, or could not check.</param>
/// <param name="Doi">The DOI; not null when it was found.</param>
public sealed record DoiLookup(PubMedId Id, ResolutionStatus Status, Doi? Doi = null)
{
    /// <summary>Why there is no DOI, in one sentence; null if there is one.</summary>
    public string? Reason { get; init; }
}
