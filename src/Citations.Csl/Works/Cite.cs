namespace Citations.Csl;

/// <summary>One work within one citation, with what the place adds.</summary>
internal sealed class Cite(Work work, Citations.Styles.CitationItem item)
{
    internal Work Work => work;

    internal Citations.Styles.CitationItem Item => item;

    /// <summary>The kind of the locator.</summary>
    internal string LocatorLabel { get; } = item.Locator is null ? "" : Csl.LocatorLabel.Normalize(item.Label);

    internal CitePosition Position { get; set; } = CitePosition.First;

    /// <summary>The number of the note with the first cite of the work; 0 for none.</summary>
    internal int FirstNote { get; set; }
}
