namespace Citations.Redis;

/// <summary>
/// A job that many workers share: documents go in, each is given to one worker at a time, and each has one result in the end, whatever
/// becomes of the workers.
/// </summary>
public interface IWorkQueue
{
    /// <summary>Adds a document, once for each key.</summary>
    /// <param name="key">The key of the document, such as the hash of its content.</param>
    /// <param name="document">The document; the queue does not look into it.</param>
    /// <param name="cancellationToken">Ends the wait; the document may be added all the same.</param>
    /// <returns>Whether it is new.</returns>
    Task<bool> AddAsync(string key, string document, CancellationToken cancellationToken = default);

    /// <summary>
    /// Marks that all documents were added, so that workers end when nothing is left. Adding another document removes the mark.
    /// </summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task CompleteAsync(CancellationToken cancellationToken = default);

    /// <summary>Takes documents: first those that another worker began and gave no sign of for too long, then new ones.</summary>
    /// <param name="worker">The name of the worker, which no other has.</param>
    /// <param name="count">The most to take, at least 1.</param>
    /// <param name="cancellationToken">Ends the wait; what was taken meanwhile is given back.</param>
    /// <returns>Empty where there is none now.</returns>
    Task<IReadOnlyList<WorkLease>> TakeAsync(string worker, int count, CancellationToken cancellationToken = default);

    /// <summary>Signals that a worker is still busy with its documents.</summary>
    /// <param name="worker">The name of the worker.</param>
    /// <param name="leases">The leases of its documents.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>How many are still the worker's; others were taken over.</returns>
    Task<int> BeatAsync(string worker, IReadOnlyCollection<WorkLease> leases, CancellationToken cancellationToken = default);

    /// <summary>
    /// Gives back documents that a worker has and will not end, as it stops: others take them at once, and this time does not count as a
    /// try.
    /// </summary>
    /// <param name="worker">The name of the worker.</param>
    /// <param name="leases">The leases of the documents.</param>
    /// <param name="cancellationToken">Ends the wait; the documents may be given back all the same.</param>
    /// <returns>How many were still the worker's.</returns>
    Task<int> ReleaseAsync(string worker, IReadOnlyCollection<WorkLease> leases, CancellationToken cancellationToken = default);

    /// <summary>
    /// Stores the result of a document and acknowledges it, in one step. May be repeated where it is not known whether it was done.
    /// </summary>
    /// <param name="lease">The document.</param>
    /// <param name="result">Its result.</param>
    /// <param name="cancellationToken">Ends the wait; the result may be stored all the same.</param>
    /// <returns>Whether this result counts; false if there was one before it.</returns>
    Task<bool> EndAsync(WorkLease lease, string result, CancellationToken cancellationToken = default);

    /// <summary>Ends a document that nobody can end: stores a result that says so, and keeps the document with the reason.</summary>
    /// <param name="lease">The document.</param>
    /// <param name="result">Its result.</param>
    /// <param name="reason">Why it is set aside, not empty.</param>
    /// <param name="cancellationToken">Ends the wait; the result may be stored all the same.</param>
    /// <returns>Whether this result counts; false if there was one before it.</returns>
    Task<bool> SetAsideAsync(WorkLease lease, string result, string reason, CancellationToken cancellationToken = default);

    /// <summary>How far the job is.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<QueueStatus> StatusAsync(CancellationToken cancellationToken = default);

    /// <summary>The results that are stored now, in the order in which they were stored.</summary>
    /// <param name="after">The <see cref="QueueResult.Id"/> to continue after; null begins with the first.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    IAsyncEnumerable<QueueResult> ResultsAsync(string? after = null, CancellationToken cancellationToken = default);
}
