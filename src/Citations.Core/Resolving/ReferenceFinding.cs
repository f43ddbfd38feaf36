using Citations.Matching;

namespace Citations;

/// <summary>Searches for works through any resolver.</summary>
public static class ReferenceFinding
{
    /// <summary>Looks for the work that a text describes where the resolver can; else nobody was asked.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task<FindResult> FindAsync(this IReferenceResolver resolver, string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return resolver is IReferenceFinder finder
            ? finder.FindAsync(text, cancellationToken)
            : Task.FromResult(new FindResult(FindStatus.CouldNotCheck, []) { Reason = "No registry that searches was asked." });
    }
}
