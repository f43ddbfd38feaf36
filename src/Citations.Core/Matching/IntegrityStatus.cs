namespace Citations.Matching;

/// <summary>How far the record of a work can be relied on, the gravest last.</summary>
public enum IntegrityStatus
{
    /// <summary>No notice is known. That none is known does not mean that there is none.</summary>
    NoNotice,

    /// <summary>A correction is published: what is cited may have changed.</summary>
    Corrected,

    /// <summary>The publisher or an editor expressed concern.</summary>
    Questioned,

    /// <summary>A part of the work is retracted.</summary>
    PartlyRetracted,

    /// <summary>The work is retracted, withdrawn or removed.</summary>
    Retracted,
}
