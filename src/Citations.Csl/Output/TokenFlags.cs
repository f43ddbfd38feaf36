namespace Citations.Csl;

/// <summary>Facts about the characters of a <see cref="Token"/> for later steps.</summary>
[Flags]
internal enum TokenFlags : byte
{
    None = 0,

    /// <summary>The case of the letters must not change.</summary>
    NoCase = 1,

    /// <summary>The characters continue those of the token before: no punctuation is dropped between the two.</summary>
    Continues = 2,

    /// <summary>A style of the value's own markup, which turns round inside the same style.</summary>
    Flips = 4,

    /// <summary>Text outside every style: the markup's <c>nodecor</c>.</summary>
    Plain = 8,

    /// <summary>A term of the language.</summary>
    Term = 16,
}
