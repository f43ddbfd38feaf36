namespace Citations.Cli.Editor.Protocol;

/// <summary>In which units the client counts the characters of a line.</summary>
internal enum PositionEncoding
{
    /// <summary>In UTF-16 code units, which every client knows.</summary>
    Utf16,

    /// <summary>In bytes of UTF-8.</summary>
    Utf8,
}
