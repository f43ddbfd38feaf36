namespace Citations.Indexing;

/// <summary>The passes in which an index is built.</summary>
public enum IndexPhase
{
    /// <summary>The inputs are read, and their records mapped.</summary>
    Reading,

    /// <summary>The records are compressed and written.</summary>
    Records,

    /// <summary>The keys for finding are put in order and written.</summary>
    Keys,
}
