namespace Citations.Articles.Parsing;

/// <summary>The order in which one name of a list is written; most names of a list share it.</summary>
internal enum NamePattern : byte
{
    /// <summary><c>Marlow, A.</c></summary>
    Inverted,

    /// <summary><c>Marlow A</c></summary>
    InvertedWithoutComma,

    /// <summary><c>A. Marlow</c></summary>
    Direct,
    Organization,

    /// <summary>A single word or an ellipsis, which says nothing about the order.</summary>
    Other,
}
