using System.Diagnostics.CodeAnalysis;

namespace Citations;

/// <summary>A DOI whose record was required has none.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Without a resolution there is nothing to report.")]
public sealed class ResolutionException : Exception
{
    /// <summary>Reports a resolution that has no record.</summary>
    public ResolutionException(Resolution resolution)
        : base(Describe(resolution)) => Resolution = resolution;

    /// <summary>The resolution of the DOI.</summary>
    public Resolution Resolution { get; }

    // A failure says nothing about the work, so the message does not either.
    private static string Describe(Resolution resolution)
    {
        ArgumentNullException.ThrowIfNull(resolution);
        var source = resolution.Source ?? "the registry";
        var outcome = resolution.Status switch
        {
            ResolutionStatus.NotRegistered => "is not registered in the DOI system",
            ResolutionStatus.NotFound => $"has no record at {source}",
            ResolutionStatus.Found or ResolutionStatus.FoundInPart => $"has no complete record at {source}",
            _ => "could not be checked",
        };
        return $"{resolution.Doi.ToUrl()} {outcome}{(resolution.Reason is { } reason ? $": {reason}" : ".")}";
    }
}
