namespace Citations.Csl;

/// <summary>The methods by which a style tells cites apart (CSL 1.0.2, Disambiguation).</summary>
[Flags]
internal enum DisambiguationMethods : byte
{
    None = 0,

    /// <summary>More names or more of the given names.</summary>
    Names = 1,

    /// <summary>The condition <c>disambiguate</c>.</summary>
    Condition = 2,

    /// <summary>A year-suffix; a label that the processor makes always takes one.</summary>
    YearSuffix = 4,
}
