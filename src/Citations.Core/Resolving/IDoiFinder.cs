namespace Citations;

/// <summary>
/// Finds the DOIs of articles by their numbers in PubMed and PubMed Central. Resolvers that can implement it beside
/// <see cref="IReferenceResolver"/>.
/// </summary>
public interface IDoiFinder
{
    /// <summary>Looks numbers up together. A registry that fails is a <see cref="DoiLookup"/>, not an exception.</summary>
    /// <param name="ids">The numbers, each once.</param>
    /// <param name="cancellationToken">Ends the look-up early.</param>
    /// <returns>An outcome for every number that was asked for.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<IReadOnlyDictionary<PubMedId, DoiLookup>> FindDoisAsync(
        IReadOnlyCollection<PubMedId> ids,
        CancellationToken cancellationToken = default
    );
}
