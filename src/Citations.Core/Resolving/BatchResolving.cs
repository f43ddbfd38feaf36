using System.Runtime.CompilerServices;

namespace Citations;

/// <summary>Looks many DOIs up through any resolver.</summary>
public static class BatchResolving
{
    /// <summary>How many DOIs are looked up together.</summary>
    private const int BatchSize = 50;

    /// <summary>
    /// Looks DOIs up, each but once however often it occurs, and gives their resolutions in the order of the input as they come.
    /// </summary>
    /// <param name="resolver">Who is asked; with an <see cref="IBatchReferenceResolver"/> this takes a fraction of the requests.</param>
    /// <param name="dois">The DOIs; they are read as far ahead as a batch reaches.</param>
    /// <param name="cancellationToken">Ends the look-up early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="resolver"/> or <paramref name="dois"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IAsyncEnumerable<Resolution> ResolveManyAsync(
        this IReferenceResolver resolver,
        IAsyncEnumerable<Doi> dois,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(resolver);
        ArgumentNullException.ThrowIfNull(dois);
        return ResolveEachAsync(resolver, dois, cancellationToken);
    }

    /// <inheritdoc cref="ResolveManyAsync(IReferenceResolver, IAsyncEnumerable{Doi}, CancellationToken)"/>
    public static IAsyncEnumerable<Resolution> ResolveManyAsync(
        this IReferenceResolver resolver,
        IEnumerable<Doi> dois,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(resolver);
        ArgumentNullException.ThrowIfNull(dois);
        return resolver.ResolveManyAsync(dois.ToAsyncEnumerable(), cancellationToken);
    }

    /// <summary>Looks DOIs up together where the resolver can, else one beside the other.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="resolver"/> or <paramref name="dois"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<IReadOnlyDictionary<Doi, Resolution>> ResolveBatchAsync(
        this IReferenceResolver resolver,
        IReadOnlyCollection<Doi> dois,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(resolver);
        ArgumentNullException.ThrowIfNull(dois);
        if (dois.Count == 0)
            return new Dictionary<Doi, Resolution>();
        if (resolver is IBatchReferenceResolver batch)
            return await batch.ResolveBatchAsync(dois, cancellationToken).ConfigureAwait(false);
        return await resolver.ResolveEachAsync(dois, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Looks DOIs up one beside the other, each but once.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<Dictionary<Doi, Resolution>> ResolveEachAsync(
        this IReferenceResolver resolver,
        IEnumerable<Doi> dois,
        CancellationToken cancellationToken = default
    )
    {
        var resolutions = await Task.WhenAll(
                dois.Distinct()
                    .Select(async doi => (Doi: doi, Resolution: await resolver.ResolveAsync(doi, cancellationToken).ConfigureAwait(false)))
            )
            .ConfigureAwait(false);
        return resolutions.ToDictionary(entry => entry.Doi, entry => entry.Resolution);
    }

    private static async IAsyncEnumerable<Resolution> ResolveEachAsync(
        IReferenceResolver resolver,
        IAsyncEnumerable<Doi> dois,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        Dictionary<Doi, Resolution> known = [];
        await foreach (var batch in dois.Chunk(BatchSize).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            Doi[] asked = [.. batch.Where(doi => !known.ContainsKey(doi)).Distinct()];
            foreach (var (doi, resolution) in await resolver.ResolveBatchAsync(asked, cancellationToken).ConfigureAwait(false))
                known[doi] = resolution;
            foreach (var doi in batch)
                yield return known[doi];
        }
    }
}
