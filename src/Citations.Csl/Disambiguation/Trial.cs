namespace Citations.Csl;

/// <summary>A work whose cite is compared with others.</summary>
internal sealed class Trial(Work work, CitePosition position)
{
    internal Work Work => work;

    internal CitePosition Position => position;

    /// <summary>The name lists of the cite, and how many names of each it shows of itself.</summary>
    internal (PersonName[] Names, int Shown)[] Lists { get; set; } = [];
}
