namespace Citations.Cli.Resolving;

/// <summary>Stands where nobody is asked yet: nothing could be checked.</summary>
internal sealed class Nobody : IReferenceResolver
{
    /// <summary>Why nothing could be checked.</summary>
    internal const string Reason = "It is still being looked up.";

    private Nobody() { }

    internal static Nobody Instance { get; } = new();

    public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default) =>
        Task.FromResult(new Resolution(doi, ResolutionStatus.CouldNotCheck) { Reason = Reason });
}
