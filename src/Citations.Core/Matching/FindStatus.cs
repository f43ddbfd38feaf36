namespace Citations.Matching;

/// <summary>The outcome of a search for a work without an identifier.</summary>
public enum FindStatus
{
    /// <summary>Nothing is known: the registry could not be asked.</summary>
    CouldNotCheck,

    /// <summary>The evidence supports one record and no other.</summary>
    Found,

    /// <summary>The evidence supports several records alike.</summary>
    Ambiguous,

    /// <summary>The evidence supports no record. The work may be unregistered, or described with too little.</summary>
    NotFound,
}
