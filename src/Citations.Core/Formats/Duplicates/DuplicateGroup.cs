namespace Citations.Formats;

/// <summary>References that describe one work, and why they are thought to.</summary>
/// <param name="References">The references, in the order of the library; two at least.</param>
/// <param name="Evidence">The facts that they share, in the order it was found: <c>DOI 10.1038/npp.2013.150</c>.</param>
public sealed record DuplicateGroup(EquatableArray<Reference> References, EquatableArray<string> Evidence);
