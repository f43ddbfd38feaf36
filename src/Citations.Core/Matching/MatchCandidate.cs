namespace Citations.Matching;

/// <summary>A record that may be the work a text describes, with the evidence for and against it.</summary>
/// <param name="Record">The record.</param>
/// <param name="Evidence">The evidence of each fact of the record.</param>
/// <param name="IsSupported">Whether the evidence is enough to take the record for the work.</param>
public sealed record MatchCandidate(Reference Record, EquatableArray<MatchEvidence> Evidence, bool IsSupported)
{
    /// <summary>The evidence of the text for a fact.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public MatchVerdict Of(string fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Evidence.FirstOrDefault(evidence => evidence.Fact == fact)?.Verdict ?? MatchVerdict.Unknown;
    }

    /// <summary>How many facts agree.</summary>
    public int AgreementCount => Evidence.Count(evidence => evidence.Verdict == MatchVerdict.Agrees);
}
