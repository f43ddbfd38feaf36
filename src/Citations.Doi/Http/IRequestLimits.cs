namespace Citations.Http;

/// <summary>
/// Gives requests to registries their turn, so that the limits which the registries state hold for all that ask here:
/// <see cref="RequestLimits"/> for one process, and in the package <c>Citations.Redis</c> for all that use one Redis.
/// </summary>
/// <threadsafety>Safe to use from many threads.</threadsafety>
public interface IRequestLimits
{
    /// <summary>Waits until a request may be sent.</summary>
    /// <param name="pool">The pool that the request counts against.</param>
    /// <param name="time">How long the request may take once it is sent, and how long it may wait for a registry that asked for a
    /// pause.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The turn, to be ended when the answer is there; null if the registry asked for a pause longer than the request
    /// may wait.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<IRequestTurn?> EnterAsync(RequestPool pool, RequestTime time, CancellationToken cancellationToken);
}
