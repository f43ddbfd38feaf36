namespace Citations;

/// <summary>A season of the year, numbered as in CSL-JSON.</summary>
public enum Season : byte
{
    /// <summary>No season.</summary>
    None,

    /// <summary>Spring.</summary>
    Spring,

    /// <summary>Summer.</summary>
    Summer,

    /// <summary>Autumn.</summary>
    Autumn,

    /// <summary>Winter.</summary>
    Winter,
}
