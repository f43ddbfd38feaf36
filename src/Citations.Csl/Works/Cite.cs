namespace Citations.Csl;

/// <summary>One work within one citation, with what the place adds.</summary>
internal sealed class Cite
{
    internal Cite(Work work, Citations.Styles.CitationItem item)
    {
        (Work, Item) = (work, item);
        (LocatorLabel, Locator) = string.IsNullOrWhiteSpace(item.Locator) ? ("", "") : Csl.LocatorLabel.Split(item.Label, item.Locator);
    }

    internal Work Work { get; }

    internal Citations.Styles.CitationItem Item { get; }

    /// <summary>Whether the document does not have the work, and a text is in its place.</summary>
    internal bool IsMissing => Work.Index == int.MaxValue;

    /// <summary>The place in the work; empty for none.</summary>
    internal string Locator { get; }

    /// <summary>The kind of the locator.</summary>
    internal string LocatorLabel { get; }

    internal CitePosition Position { get; set; } = CitePosition.First;

    /// <summary>The number of the note with the first cite of the work; 0 for none.</summary>
    internal int FirstNote { get; set; }
}
