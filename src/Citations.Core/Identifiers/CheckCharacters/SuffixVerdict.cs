namespace Citations;

/// <summary>The verdict of the check characters in a DOI's suffix.</summary>
public enum SuffixVerdict
{
    /// <summary>The suffix has no known form with a check character: nothing is known.</summary>
    NoRule,

    /// <summary>Every check character agrees. The DOI may still not be registered.</summary>
    Consistent,

    /// <summary>
    /// A check character disagrees, as after a typing error. Not a proof: of the registered DOIs whose suffix has a rule,
    /// fewer than one in a thousand disagrees too.
    /// </summary>
    Suspicious,
}
