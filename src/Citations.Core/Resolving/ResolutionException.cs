using System.Diagnostics.CodeAnalysis;

namespace Citations;

/// <summary>A DOI whose record was required has none.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Without a resolution there is nothing to report.")]
public sealed class ResolutionException : Exception
{
    /// <summary>Reports a resolution that has no record.</summary>
    public ResolutionException(Resolution resolution)
        : base($"{resolution.Doi.ToUrl()} has no record ({resolution.Status}): {resolution.Reason ?? "no reason given"}") => Resolution = resolution;

    /// <summary>What is known of the DOI.</summary>
    public Resolution Resolution { get; }
}
