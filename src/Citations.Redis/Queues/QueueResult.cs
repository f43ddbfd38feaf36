namespace Citations.Redis;

/// <summary>The result of a document.</summary>
/// <param name="Id">Its entry among the results, by which reading goes on.</param>
/// <param name="Key">What the document is known by.</param>
/// <param name="Result">What the worker stored.</param>
public sealed record QueueResult(string Id, string Key, string Result);
