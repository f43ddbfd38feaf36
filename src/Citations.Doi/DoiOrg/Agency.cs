namespace Citations.DoiOrg;

/// <summary>Which agency registered a DOI.</summary>
/// <param name="Kind">Whether that is known.</param>
/// <param name="Text">The agency's name, such as <c>DataCite</c>; else why there is none.</param>
internal sealed record Agency(AgencyKind Kind, string Text)
{
    /// <summary>How many requests it took to learn.</summary>
    internal int Attempts { get; init; }
}
