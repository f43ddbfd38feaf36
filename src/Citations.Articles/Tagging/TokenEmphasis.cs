namespace Citations.Articles.Tagging;

/// <summary>Where a token is in the italics of its source.</summary>
internal enum TokenEmphasis : byte
{
    None,
    First,
    Inside,
    JustAfter,
}
