namespace Citations.Matching;

/// <summary>One piece of evidence about how far a work can be relied on.</summary>
/// <param name="Status">The status that it states.</param>
/// <param name="Evidence">The evidence in one sentence: <c>Crossref lists the retraction 10.5555/n of 2010-02-06
/// (retraction-watch).</c></param>
/// <param name="Notice">The notice, where it is known.</param>
public sealed record IntegrityFact(IntegrityStatus Status, string Evidence, Doi? Notice = null);
