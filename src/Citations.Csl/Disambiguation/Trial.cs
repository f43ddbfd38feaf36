namespace Citations.Csl;

/// <summary>A work whose cite is compared with others.</summary>
internal sealed class Trial(Work work)
{
    internal Work Work => work;

    /// <summary>The name lists of the cite, and how many names of each it shows of itself.</summary>
    internal NameListShown[] Lists { get; set; } = [];
}
