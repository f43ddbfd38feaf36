namespace Citations;

/// <summary>The outcome of looking up a DOI. An error never turns into an answer: it is <see cref="CouldNotCheck"/>.</summary>
public enum ResolutionStatus
{
    /// <summary>
    /// Nothing is known: the registry could not be asked or gave no usable answer. <see cref="Resolution.Reason"/> says why.
    /// </summary>
    CouldNotCheck,

    /// <summary>The registry has a record of the work.</summary>
    Found,

    /// <summary>The DOI is registered, but its record is missing or lacks the facts that identify a work.</summary>
    FoundInPart,

    /// <summary>The registry that was asked has no record; another may have one.</summary>
    NotFound,

    /// <summary>The DOI system does not know this DOI.</summary>
    NotRegistered,
}
