namespace Citations.DoiOrg;

/// <summary>Whether it is known which agency registered a DOI.</summary>
internal enum AgencyKind
{
    /// <summary>It could not be found out.</summary>
    Unknown,

    /// <summary>An agency registered it.</summary>
    Known,

    /// <summary>None did: there is no such DOI.</summary>
    None,
}
