namespace Citations.Redis;

/// <summary>The result of a document.</summary>
/// <param name="Id">Its entry among the results, by which reading continues.</param>
/// <param name="Key">The key of the document.</param>
/// <param name="Result">The result that the worker stored.</param>
public sealed record QueueResult(string Id, string Key, string Result);
