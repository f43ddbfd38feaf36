namespace Citations.Locking;

/// <summary>A record as a lock file holds it.</summary>
/// <param name="Doi">The DOI that was looked up; the record may carry the one it is an alias of.</param>
/// <param name="Reference">The record.</param>
/// <param name="Source">Who gave it, such as <c>Crossref</c>.</param>
/// <param name="Retrieved">On which day, in UTC.</param>
public sealed record LockedRecord(Doi Doi, Reference Reference, string Source, DateOnly Retrieved);
