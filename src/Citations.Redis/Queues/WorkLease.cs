namespace Citations.Redis;

/// <summary>A document that one worker has taken.</summary>
/// <param name="Id">Its entry in the queue.</param>
/// <param name="Key">Its key: a document has one result for each key.</param>
/// <param name="Document">The document as added.</param>
/// <param name="Tries">How often it was begun, this time included.</param>
/// <param name="IsSpent">Whether it was begun as often as may be before this time: it is to be set aside
/// (<see cref="IWorkQueue.SetAsideAsync"/>), as nobody who began it ended it.</param>
public sealed record WorkLease(string Id, string Key, string Document, int Tries, bool IsSpent);
