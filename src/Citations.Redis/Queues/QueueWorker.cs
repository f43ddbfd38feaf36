namespace Citations.Redis;

/// <summary>A worker of a job.</summary>
/// <param name="Name">Its name.</param>
/// <param name="UnderWay">How many documents it has taken and not ended.</param>
/// <param name="Idle">How long ago it last asked for work or gave a sign, by the clock of Redis.</param>
public sealed record QueueWorker(string Name, int UnderWay, TimeSpan Idle);
