using Citations.Canonical;

namespace Citations;

/// <summary>Builds references whose values are canonical.</summary>
public static class CanonicalBuilding
{
    /// <summary>
    /// Makes the values canonical as every reader does, then the reference, and empties the builder for the next one: identifiers bare,
    /// numbers without labels, names without degrees, dates that came in words as dates. <see cref="CanonicalForm"/> reports what changes.
    /// </summary>
    /// <param name="builder">The work under construction.</param>
    /// <param name="undecided">Takes a sentence for each value that is in no known form and stays as it is; null if nobody asks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static Reference BuildCanonical(this ReferenceBuilder builder, Action<string>? undecided = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        CanonicalStep.Apply(builder, undecided);
        return builder.Build();
    }
}
