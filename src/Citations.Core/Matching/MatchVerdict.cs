namespace Citations.Matching;

/// <summary>Whether a text and a record agree on a fact.</summary>
public enum MatchVerdict
{
    /// <summary>The record does not say.</summary>
    Unknown,

    /// <summary>The text says the same.</summary>
    Agrees,

    /// <summary>The text says nearly the same: most of a title's words, a year one off.</summary>
    Close,

    /// <summary>The text does not say so.</summary>
    Differs,
}
