using Citations.Articles.Checking.Editing;

namespace Citations.Articles;

/// <summary>A work that a claim without a citation may speak of. It is offered with its evidence and never inserted.</summary>
/// <param name="Record">The record.</param>
/// <param name="SharedWords">How many words of its title are in the article.</param>
/// <param name="TitleWords">How many words of its title were looked for.</param>
public sealed record ClaimCandidate(Reference Record, int SharedWords, int TitleWords);
