namespace Citations.Indexing;

/// <summary>How far the building of an index is.</summary>
/// <param name="Phase">The pass.</param>
/// <param name="Records">The records that were read so far.</param>
/// <param name="Share">How much of the pass is done, from 0 to 1; null if that is not known, as of a stream without an end.</param>
public readonly record struct IndexProgress(IndexPhase Phase, long Records, double? Share);
