namespace Citations.Articles.Parsing;

/// <summary>The names in an author or editor block.</summary>
/// <param name="Names">The contributors in their order.</param>
/// <param name="Cut">Whether the list is cut short.</param>
/// <param name="BeforeEllipsis">How many names are before an ellipsis.</param>
/// <param name="Confidence">How much of the block reads as names, from 0 to 1.</param>
internal sealed record NameList(EquatableArray<Contributor> Names, AuthorListCut Cut, int BeforeEllipsis, double Confidence)
{
    internal static NameList Empty { get; } = new([], AuthorListCut.None, 0, 0);

    /// <summary>The role of each of the names, such as <c>Director</c>; empty unless the list says so for all.</summary>
    internal EquatableArray<string> Roles { get; init; } = [];

    /// <summary>The user name of each of the names; empty unless all have one.</summary>
    internal EquatableArray<string> Usernames { get; init; } = [];
}
