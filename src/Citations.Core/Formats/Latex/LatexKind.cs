namespace Citations.Formats.Latex;

/// <summary>How the LaTeX of a value is meant.</summary>
internal enum LatexKind : byte
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>A title, where braces keep letters from changing case.</summary>
    Title,

    /// <summary>An address or an identifier, where only escapes mean something.</summary>
    Verbatim,
}
