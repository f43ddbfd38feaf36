namespace Citations;

/// <summary>A value that the canonical form of a work has otherwise than its source.</summary>
/// <param name="Field">The fact, by its CSL term; <c>type</c> for the type of work and <c>custom.</c> with a name for facts beyond
/// CSL.</param>
/// <param name="Before">What the source has; null where it has nothing.</param>
/// <param name="After">What the canonical form has; null where it has nothing.</param>
public sealed record ValueChange(string Field, string? Before, string? After)
{
    /// <summary>The change in a sentence.</summary>
    public override string ToString() =>
        (Before, After) switch
        {
            (null, _) => $"{Field} is '{After}'",
            (_, null) => $"{Field} '{Before}' is left out",
            _ => $"{Field} '{Before}' becomes '{After}'",
        };
}
