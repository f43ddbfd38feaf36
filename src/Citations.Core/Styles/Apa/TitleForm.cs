namespace Citations.Styles.Apa;

/// <summary>Whether a title is italic (R3.3).</summary>
internal enum TitleForm
{
    /// <summary>The work stands alone.</summary>
    Italic,

    /// <summary>The work is part of a whole.</summary>
    Roman,

    /// <summary>Part of a whole if it has a container; otherwise it stands alone.</summary>
    RomanInContainer,
}
