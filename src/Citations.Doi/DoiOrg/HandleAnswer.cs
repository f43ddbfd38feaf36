namespace Citations.DoiOrg;

/// <summary>The answer of the handle system about a DOI.</summary>
/// <param name="IsRegistered">Whether it is registered; null if that could not be found out.</param>
/// <param name="Alias">The DOI it is an alias of, or null.</param>
/// <param name="Failure">Why it could not be found out, or null.</param>
/// <param name="Attempts">How many requests it took.</param>
internal sealed record HandleAnswer(bool? IsRegistered, Doi? Alias, string? Failure, int Attempts);
