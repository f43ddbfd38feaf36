namespace Citations.Redis;

/// <summary>The answer of Redis to a request for a place.</summary>
/// <param name="IsTaken">Whether the place is taken.</param>
/// <param name="Wait">How long it is until there may be one; zero where that depends on who gives one back.</param>
internal readonly record struct RedisAdmission(bool IsTaken, TimeSpan Wait);
