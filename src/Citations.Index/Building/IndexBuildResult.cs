namespace Citations.Indexing;

/// <summary>The result of building an index.</summary>
/// <param name="Info">The description of the index.</param>
/// <param name="Read">How many records were read, those included that a later one of the same DOI replaced.</param>
/// <param name="Unread">How many could not be read as records.</param>
/// <param name="IsResumed">Whether the building went on where an earlier one had ended.</param>
/// <param name="LeftOut">How many files of the folders were not read, because their names are those of no library or archive.</param>
public sealed record IndexBuildResult(IndexInfo Info, long Read, long Unread, bool IsResumed, int LeftOut);
