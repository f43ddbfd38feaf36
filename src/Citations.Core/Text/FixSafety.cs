namespace Citations;

/// <summary>Whether the edits of a finding may be applied without looking at each.</summary>
public enum FixSafety
{
    /// <summary>There are no edits.</summary>
    None,

    /// <summary>The edits take a decision that may be the author's, or rest on a record that the entry does not name.</summary>
    Unsafe,

    /// <summary>The evidence determines the edits.</summary>
    Safe,
}
