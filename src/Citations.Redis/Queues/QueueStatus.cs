namespace Citations.Redis;

/// <summary>How far a job is.</summary>
/// <param name="Known">How many documents were added.</param>
/// <param name="Waiting">How many nobody has begun, or whoever began them gave back.</param>
/// <param name="UnderWay">How many a worker has begun and not ended.</param>
/// <param name="Done">How many have a result, those that were set aside included.</param>
/// <param name="SetAside">How many were set aside because nobody who began them ended them.</param>
/// <param name="IsComplete">Whether all documents were added.</param>
public sealed record QueueStatus(long Known, long Waiting, long UnderWay, long Done, long SetAside, bool IsComplete)
{
    /// <summary>The workers that have something under way, and others as long as Redis remembers them.</summary>
    public EquatableArray<QueueWorker> Workers { get; init; }

    /// <summary>Whether all documents were added and each has its result.</summary>
    public bool IsDone => IsComplete && Waiting == 0 && UnderWay == 0;
}
