namespace Citations.Caching;

/// <summary>A resolver that can ask whether a record has changed, and is sent it again only then.</summary>
internal interface IRenewingResolver : IReferenceResolver
{
    /// <summary>Looks a DOI up whose record is at hand: the same record with a new date where it has not changed.</summary>
    Task<Resolution> RenewAsync(Resolution kept, CancellationToken cancellationToken);
}
