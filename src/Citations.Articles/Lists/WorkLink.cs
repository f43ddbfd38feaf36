namespace Citations.Articles.Lists;

/// <summary>
/// A place of the text that names a work only by an identifier: a DOI, or its number in PubMed, PubMed Central or arXiv, as text or as a
/// link's target.
/// </summary>
/// <param name="Span">The place in the document's text.</param>
/// <param name="Work">The work: its identifier and nothing else.</param>
internal sealed record WorkLink(SourceSpan Span, Reference Work)
{
    /// <summary>The key that distinguishes the work from others.</summary>
    internal string Key => WorkLinks.KeyOf(Work)!;
}
