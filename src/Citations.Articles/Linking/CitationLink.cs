namespace Citations.Articles;

/// <summary>A citation with the entry it leads to.</summary>
/// <param name="Citation">The citation.</param>
/// <param name="Kind">How the two fit together.</param>
/// <param name="Entry">The entry, or null if there is none.</param>
public sealed record CitationLink(InTextCitation Citation, LinkKind Kind, ReferenceEntry? Entry = null)
{
    /// <summary>Whether the citation reaches its entry, if with a slip.</summary>
    public bool IsLinked =>
        Entry is not null && Kind is LinkKind.Exact or LinkKind.SpelledDifferently or LinkKind.OtherAuthors or LinkKind.Ambiguous;
}
