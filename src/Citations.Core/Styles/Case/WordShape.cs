namespace Citations.Styles;

/// <summary>How a word is written.</summary>
internal enum WordShape : byte
{
    /// <summary>The edge of the title.</summary>
    None,

    /// <summary>In lowercase.</summary>
    Lower,

    /// <summary>With a capital, the rest in lowercase: with Article the only shape that may change.</summary>
    Capital,

    /// <summary>A single capital.</summary>
    Letter,

    /// <summary>In capitals.</summary>
    Upper,

    /// <summary>With capitals and lowercase mixed, or digits among letters.</summary>
    Mixed,

    /// <summary>A number.</summary>
    Digits,

    /// <summary>
    /// The article <c>The</c> with a capital, in a title whose other small words have none: it may open a name (<c>The Hague</c>).
    /// </summary>
    Article,
}
