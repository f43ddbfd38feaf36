namespace Citations.Articles.Documents.PlainText;

/// <summary>How a line continues the line before it.</summary>
internal enum LineJoin : byte
{
    /// <summary>As another line.</summary>
    Line,

    /// <summary>In the middle of a word or an address: without anything between.</summary>
    Direct,

    /// <summary>In the middle of a word that was divided: without the hyphen.</summary>
    WithoutHyphen,
}
