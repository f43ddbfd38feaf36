namespace Citations;

/// <summary>The result of checking the check characters in a DOI's suffix, without a network: see <see cref="Doi.CheckSuffix"/>.</summary>
/// <param name="Verdict">Whether they agree.</param>
/// <param name="Form">The form of suffix whose check decided, as a noun phrase such as <c>Springer article number</c>; null if there is
/// no rule.</param>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed record SuffixCheck(SuffixVerdict Verdict, string? Form)
{
    internal static SuffixCheck NoRule { get; } = new(SuffixVerdict.NoRule, Form: null);

    /// <summary>
    /// The DOIs that are one typing error away from a suspicious one and whose check characters agree, the likeliest first:
    /// the check character put right, two neighbours swapped back, then one digit put right. Otherwise empty.
    /// Each is a proposal to be looked up, not a finding.
    /// </summary>
    public EquatableArray<Doi> Repairs { get; init; }

    /// <summary>The likeliest repair of a suspicious DOI, or null if there is none.</summary>
    public Doi? Repaired => Repairs.IsEmpty ? null : Repairs[0];
}
