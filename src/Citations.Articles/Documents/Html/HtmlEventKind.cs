namespace Citations.Articles.Documents.Html;

/// <summary>The kind of a step through an HTML document.</summary>
internal enum HtmlEventKind : byte
{
    /// <summary>An element opens.</summary>
    Open,

    /// <summary>An element closes.</summary>
    Close,

    /// <summary>Text, a comment or raw content.</summary>
    Content,
}
