namespace Citations.Articles.Documents.Html;

/// <summary>One stretch of an HTML source: text, a tag, a comment.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Start">The position of its first character.</param>
/// <param name="End">The position after its last character.</param>
/// <param name="Name">The element's name in lower case; empty if there is none.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, int Start, int End, string Name);
