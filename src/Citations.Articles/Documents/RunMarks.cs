namespace Citations.Articles.Documents;

/// <summary>How a stretch of text is set.</summary>
[Flags]
public enum RunMarks
{
    /// <summary>Without a mark.</summary>
    None = 0,

    /// <summary>Italic or emphasised.</summary>
    Italic = 1,

    /// <summary>Bold or strong.</summary>
    Bold = 2,

    /// <summary>Raised.</summary>
    Superscript = 4,

    /// <summary>Lowered.</summary>
    Subscript = 8,

    /// <summary>In small capitals.</summary>
    SmallCapitals = 16,

    /// <summary>Code within a line: not read as a citation.</summary>
    Code = 32,

    /// <summary>Struck through: the author took it back.</summary>
    StruckThrough = 64,

    /// <summary>The text of a <c>cite</c> element or of another mark that declares a title.</summary>
    Title = 128,
}
