namespace Citations;

/// <summary>Finds the registered record of a DOI: a registry, a cache, a lock file, or a chain of them.</summary>
public interface IReferenceResolver
{
    /// <summary>Looks a DOI up. A registry that fails is a <see cref="Resolution"/>, not an exception.</summary>
    /// <param name="doi">The DOI.</param>
    /// <param name="cancellationToken">Ends the look-up early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default);
}
