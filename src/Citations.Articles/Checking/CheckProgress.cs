namespace Citations.Articles;

/// <summary>How far a check has come.</summary>
/// <param name="Resolved">How many DOIs have been looked up.</param>
/// <param name="Total">How many there are.</param>
public readonly record struct CheckProgress(int Resolved, int Total);
