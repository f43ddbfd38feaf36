namespace Citations.Articles.Documents.Sites;

/// <summary>One work of a citation as the file has it: the text around the key is in the file's own markup.</summary>
/// <param name="Key">The key.</param>
internal sealed record CitedItem(string Key)
{
    /// <summary>The words before the key, with the space that separates them from it.</summary>
    internal string Prefix { get; init; } = "";

    /// <summary>The cited part with the word that names its kind, such as <c>pp. 33-35</c>; empty for none.</summary>
    internal string Locator { get; init; } = "";

    /// <summary>The words after the key and the locator, with the space or mark that separates them.</summary>
    internal string Suffix { get; init; } = "";

    /// <summary>Whether the author is left out.</summary>
    internal bool SuppressAuthor { get; init; }

    /// <summary>Whether it is in the parentheses of a narrative citation: <c>@a [p. 3; see also @b]</c>.</summary>
    internal bool IsAside { get; init; }
}
