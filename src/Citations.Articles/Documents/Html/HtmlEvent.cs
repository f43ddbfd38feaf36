using Citations.Articles.InText;

namespace Citations.Articles.Documents.Html;

/// <summary>One step through an HTML document.</summary>
/// <param name="Kind">The kind of the event.</param>
/// <param name="Token">The token at which it happens.</param>
/// <param name="Node">The element that opens or closes, or that holds the content; null outside all elements.</param>
internal readonly record struct HtmlEvent(HtmlEventKind Kind, HtmlToken Token, HtmlNode? Node);
