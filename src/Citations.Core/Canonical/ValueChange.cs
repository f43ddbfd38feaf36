namespace Citations;

/// <summary>A value that differs between the canonical form of a work and its source.</summary>
/// <param name="Field">The fact, by its CSL term; <c>type</c> for the type of work and <c>custom.</c> with a name for facts beyond
/// CSL.</param>
/// <param name="Before">The value in the source; null if it has none.</param>
/// <param name="After">The value in the canonical form; null if it has none.</param>
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
