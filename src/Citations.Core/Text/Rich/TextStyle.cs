namespace Citations;

/// <summary>How characters look. The members that undo a style matter inside a span that sets it.</summary>
[Flags]
public enum TextStyle
{
    /// <summary>Nothing set.</summary>
    None = 0,

    /// <summary>Italic.</summary>
    Italic = 1 << 0,

    /// <summary>Oblique.</summary>
    Oblique = 1 << 1,

    /// <summary>Upright within italic: reverse italics.</summary>
    Upright = 1 << 2,

    /// <summary>Bold.</summary>
    Bold = 1 << 3,

    /// <summary>Light weight.</summary>
    Light = 1 << 4,

    /// <summary>Normal weight within bold.</summary>
    NormalWeight = 1 << 5,

    /// <summary>Small capitals.</summary>
    SmallCaps = 1 << 6,

    /// <summary>Normal letters within small capitals.</summary>
    NormalVariant = 1 << 7,

    /// <summary>Underlined.</summary>
    Underline = 1 << 8,

    /// <summary>Not underlined within underlined.</summary>
    NoUnderline = 1 << 9,

    /// <summary>Raised.</summary>
    Superscript = 1 << 10,

    /// <summary>Lowered.</summary>
    Subscript = 1 << 11,

    /// <summary>On the baseline within raised or lowered.</summary>
    Baseline = 1 << 12,
}
