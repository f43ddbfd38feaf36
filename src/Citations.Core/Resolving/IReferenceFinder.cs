using Citations.Matching;

namespace Citations;

/// <summary>Finds the registered record of a work that is described in words, without an identifier.</summary>
public interface IReferenceFinder
{
    /// <summary>Looks for the work that a reference describes.</summary>
    /// <param name="text">The reference as it is written; its authors, title, container and year distinguish works.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<FindResult> FindAsync(string text, CancellationToken cancellationToken = default);
}
