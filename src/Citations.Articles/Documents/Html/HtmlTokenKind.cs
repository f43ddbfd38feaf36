namespace Citations.Articles.Documents.Html;

/// <summary>The kind of a stretch of an HTML source.</summary>
internal enum HtmlTokenKind : byte
{
    /// <summary>Characters and character references.</summary>
    Text,

    /// <summary>A start tag.</summary>
    Open,

    /// <summary>An end tag.</summary>
    Close,

    /// <summary>The content of an element whose content is not markup, such as <c>script</c>.</summary>
    Raw,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>A document type or a processing instruction.</summary>
    Declaration,
}
