namespace Citations.Locking;

/// <summary>The kinds of change between two lock files.</summary>
public enum LockFileChangeKind
{
    /// <summary>The work is new in the file.</summary>
    Added,

    /// <summary>The work is gone from the file.</summary>
    Removed,

    /// <summary>A fact of the work changed.</summary>
    Fact,

    /// <summary>The work has a relation that it had not: newly retracted, newly corrected.</summary>
    Relation,

    /// <summary>The work no longer has a relation that it had: a retraction was withdrawn.</summary>
    RelationRemoved,
}
