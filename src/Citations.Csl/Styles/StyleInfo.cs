namespace Citations.Csl;

/// <summary>The metadata of a style (CSL 1.0.2, Info).</summary>
/// <param name="Id">The style's identifier, mostly an address.</param>
/// <param name="Title">The name shown to people.</param>
/// <param name="TitleShort">The short name, or null.</param>
/// <param name="CitationFormat">How its citations look: <c>author-date</c>, <c>author</c>, <c>numeric</c>, <c>label</c> or <c>note</c>;
/// null if it does not say.</param>
/// <param name="Parent">The identifier of the style a dependent style stands for; null for an independent one.</param>
public sealed record StyleInfo(string Id, string Title, string? TitleShort, string? CitationFormat, string? Parent);
