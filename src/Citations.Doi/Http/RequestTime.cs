namespace Citations.Http;

/// <summary>The time that a request has.</summary>
/// <param name="Limit">How long it may take once it is sent: a turn that is not given back by then belongs to a process that died.</param>
/// <param name="Patience">How long it may wait for a registry that asked for a pause. Waiting for its turn among other requests has no
/// limit.</param>
public readonly record struct RequestTime(TimeSpan Limit, TimeSpan Patience);
