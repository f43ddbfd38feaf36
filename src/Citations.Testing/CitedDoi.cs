namespace Citations.Testing;

/// <summary>A cited DOI about which a test asserts something.</summary>
/// <threadsafety>As safe as its resolver.</threadsafety>
public sealed class CitedDoi
{
    private readonly Doi _doi;
    private readonly IReferenceResolver _resolver;

    internal CitedDoi(Doi doi, IReferenceResolver resolver) => (_doi, _resolver) = (doi, resolver);

    /// <summary>The DOI has a record.</summary>
    /// <returns>The record.</returns>
    /// <exception cref="CitationAssertionException">It has none; the message says why, and what was perhaps meant.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<Reference> ShouldResolve(CancellationToken cancellationToken = default)
    {
        var resolution = await _resolver.ResolveAsync(_doi, cancellationToken).ConfigureAwait(false);
        return resolution is { Status: ResolutionStatus.Found, Reference: { } record }
            ? record
            : throw new CitationAssertionException(Failure.Unresolved(resolution));
    }

    /// <summary>
    /// The DOI has a record that agrees with all the facts a reference states; facts that it does not state may be any. Texts agree when
    /// their letters and digits do, without regard to case and accents; contributors when their family names do; dates as far as the
    /// reference gives them.
    /// </summary>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="expected"/> is null.</exception>
    /// <exception cref="CitationAssertionException">It has none, or one that differs; the message lists every difference.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<Reference> ShouldResolveTo(Reference expected, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(expected);
        var record = await ShouldResolve(cancellationToken).ConfigureAwait(false);
        string[] differences = [.. FactComparison.Differences(expected, record)];
        return differences.Length == 0 ? record : throw new CitationAssertionException(Failure.Different(_doi, differences));
    }

    /// <summary>
    /// The DOI has a record, and the work is not retracted, in part either, withdrawn, removed or under an expression of concern.
    /// </summary>
    /// <returns>The record.</returns>
    /// <exception cref="CitationAssertionException">It has no record, or the work is not; the message names the
    /// notices.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<Reference> ShouldStand(CancellationToken cancellationToken = default)
    {
        var record = await ShouldResolve(cancellationToken).ConfigureAwait(false);
        return Failure.Notices(_doi, record) is { } notices ? throw new CitationAssertionException(notices) : record;
    }
}
