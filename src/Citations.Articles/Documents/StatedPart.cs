namespace Citations.Articles.Documents;

/// <summary>What a format with elements for the parts of a reference says about a stretch of its text.</summary>
/// <param name="Name">The element of JATS, such as <c>surname</c> or <c>article-title</c>.</param>
/// <param name="Element">Distinguishes the element from others of its name; its runs may be several.</param>
/// <param name="Person">The name that the element is a part of; 0 if it is none.</param>
/// <param name="IsOfEditor">Whether that name is an editor's.</param>
internal sealed record StatedPart(string Name, int Element, int Person = 0, bool IsOfEditor = false);
