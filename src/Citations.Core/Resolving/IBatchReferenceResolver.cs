namespace Citations;

/// <summary>A resolver that looks many DOIs up with fewer requests than one by one.</summary>
public interface IBatchReferenceResolver : IReferenceResolver
{
    /// <summary>Looks DOIs up together. Each gets its own resolution: what goes wrong for one says nothing about the others.</summary>
    /// <param name="dois">The DOIs, each once.</param>
    /// <param name="cancellationToken">Ends the look-up early.</param>
    /// <returns>A resolution for every DOI that was asked for.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<IReadOnlyDictionary<Doi, Resolution>> ResolveBatchAsync(
        IReadOnlyCollection<Doi> dois,
        CancellationToken cancellationToken = default
    );
}
