namespace Citations.Articles;

/// <summary>The names in an author or editor block.</summary>
/// <param name="Names">The contributors in their order.</param>
/// <param name="Cut">Whether the list is cut short.</param>
/// <param name="BeforeEllipsis">How many names stand before an ellipsis.</param>
/// <param name="Confidence">How much of the block reads as names, from 0 to 1.</param>
internal sealed record NameList(EquatableArray<Contributor> Names, AuthorListCut Cut, int BeforeEllipsis, double Confidence)
{
    internal static NameList Empty { get; } = new([], AuthorListCut.None, 0, 0);
}
