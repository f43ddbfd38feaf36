namespace Citations.Matching;

/// <summary>What a text says of one fact of a record.</summary>
/// <param name="Fact">The CSL term of the fact: <c>title</c>, <c>author</c>, <c>issued</c>, <c>volume</c>.</param>
/// <param name="Verdict">Whether text and record agree.</param>
/// <param name="Registered">What the record says.</param>
public sealed record MatchEvidence(string Fact, MatchVerdict Verdict, string Registered);
