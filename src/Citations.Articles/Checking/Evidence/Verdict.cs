namespace Citations.Articles;

/// <summary>The verdict on an entry after it was compared with its record.</summary>
public enum Verdict
{
    /// <summary>Nothing: no registry answered, or none holds works of this kind; the diagnostics say which.</summary>
    CouldNotCheck,

    /// <summary>The record agrees with the entry as far as the entry says.</summary>
    Verified,

    /// <summary>The record is of this work, and fields differ.</summary>
    VerifiedWithDifferences,

    /// <summary>The DOI belongs to a different work.</summary>
    WrongWork,

    /// <summary>The title is the DOI's, and none of the authors is.</summary>
    Chimera,

    /// <summary>The work is retracted, withdrawn or removed, wholly or in part.</summary>
    Retracted,

    /// <summary>The publisher has expressed concern about the work.</summary>
    ExpressionOfConcern,

    /// <summary>The work has been corrected.</summary>
    Corrected,

    /// <summary>The DOI is not registered.</summary>
    NotRegistered,

    /// <summary>The registry that was asked has no record; that does not mean that the work does not exist.</summary>
    NotFound,

    /// <summary>Several records fit alike; the diagnostics list them.</summary>
    Ambiguous,
}
