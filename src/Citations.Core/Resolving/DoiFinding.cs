namespace Citations;

/// <summary>Looks for DOIs through any resolver.</summary>
public static class DoiFinding
{
    /// <summary>
    /// Finds the DOIs of articles by their numbers in PubMed and PubMed Central where the resolver can; else they could not be checked.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<IReadOnlyDictionary<PubMedId, DoiLookup>> FindDoisAsync(
        this IReferenceResolver resolver,
        IReadOnlyCollection<PubMedId> ids,
        CancellationToken cancellationToken = default
    ) =>
        resolver is IDoiFinder finder && ids.Count > 0
            ? await finder.FindDoisAsync(ids, cancellationToken).ConfigureAwait(false)
            : ids.Distinct()
                .ToDictionary(
                    id => id,
                    id => new DoiLookup(id, ResolutionStatus.CouldNotCheck) { Reason = $"No registry that knows {id.Name} was asked." }
                );
}
