namespace Citations.Matching;

/// <summary>The evidence of a text for one fact of a record.</summary>
/// <param name="Fact">The CSL term of the fact: <c>title</c>, <c>author</c>, <c>issued</c>, <c>volume</c>.</param>
/// <param name="Verdict">Whether text and record agree.</param>
/// <param name="Registered">The value in the record.</param>
public sealed record MatchEvidence(string Fact, MatchVerdict Verdict, string Registered);
