namespace Citations.Styles.Apa.InText;

/// <summary>Works in one citation that share their authors' form, so that it is printed once (R7.3).</summary>
/// <param name="Items">The works with what is said about each.</param>
internal sealed record Cluster(List<(CitationItem Item, CitedWork? Cited)> Items)
{
    internal CitationItem First => Items[0].Item;

    internal CitedWork? Cited => Items[0].Cited;

    /// <summary>Words before the first name, or null.</summary>
    internal string? Prefix { get; init; }

    /// <summary>Whether this is the work through which the one before was read (R9.2).</summary>
    internal bool IsSecondary { get; init; }

    /// <summary>Whether the next work is the one through which this was read.</summary>
    internal bool IsBeforeSecondary { get; set; }
}
