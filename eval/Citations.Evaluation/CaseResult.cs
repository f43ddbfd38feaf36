namespace Citations.Evaluation;

/// <summary>One case: what was expected, what came out, and whether the two agree.</summary>
/// <param name="Id">The case's id.</param>
/// <param name="Expected">What the case asks for.</param>
/// <param name="Actual">What the code gave.</param>
/// <param name="Passed">Whether they agree under the suite's comparison.</param>
internal sealed record CaseResult(string Id, string Expected, string Actual, bool Passed);
