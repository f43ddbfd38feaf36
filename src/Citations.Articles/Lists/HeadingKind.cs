namespace Citations.Articles.Lists;

/// <summary>The meaning of a heading for the text after it.</summary>
internal enum HeadingKind
{
    /// <summary>Nothing of references.</summary>
    Other,

    /// <summary>It is a reference list.</summary>
    References,

    /// <summary>It lists works to read on.</summary>
    FurtherReading,

    /// <summary>It is notes or links, which may be references.</summary>
    Notes,

    /// <summary>It is more to read, which may be references.</summary>
    More,

    /// <summary>It is what often follows a list: <c>About the author</c>.</summary>
    AfterList,
}
