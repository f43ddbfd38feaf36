namespace Citations.Articles.Documents.Html;

/// <summary>One element of an HTML document.</summary>
/// <param name="name">Its name in lower case.</param>
/// <param name="tag">Its start tag.</param>
/// <param name="parent">The element around it; null for the outermost.</param>
internal sealed class HtmlNode(string name, HtmlToken tag, HtmlNode? parent)
{
    internal string Name => name;

    internal HtmlToken Tag => tag;

    internal HtmlNode? Parent => parent;

    /// <summary>Where its end tag begins, or where its content ends without one.</summary>
    internal int ContentEnd { get; set; }

    /// <summary>The number of characters of text within it.</summary>
    internal int TextLength { get; set; }

    /// <summary>The number of elements within it.</summary>
    internal int Descendants { get; set; }

    /// <summary>Its id, the name of an old anchor or that of the first anchor within a note; null if it has none.</summary>
    internal string? Id { get; set; }

    /// <summary>Its role in the article.</summary>
    internal HtmlRole Role { get; set; }
}
