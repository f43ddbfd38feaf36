namespace Citations.Tests;

/// <summary>A registry out of reach.</summary>
internal sealed class UnreachableRegistry : IReferenceResolver
{
    internal const string Reason = "Fake could not be reached: Connection refused";

    public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default) =>
        Task.FromResult(new Resolution(doi, ResolutionStatus.CouldNotCheck) { Reason = Reason });
}
