namespace Citations.Styles;

/// <summary>One work within a citation.</summary>
/// <param name="Id">The <see cref="Reference.Id"/> of the work.</param>
public sealed record CitationItem(string Id)
{
    /// <summary>
    /// What the locator counts: a CSL locator term such as <c>page</c>, <c>chapter</c>, <c>paragraph</c>; null means page, or the
    /// canonical numbers of a classic work where they are joined as in <c>1.3.36</c>.
    /// </summary>
    public string? Label { get; init; }

    /// <summary>The cited part of the work, such as <c>12-14</c>.</summary>
    public string? Locator { get; init; }

    /// <summary>Text before the citation, such as <c>see also</c>.</summary>
    public string? Prefix { get; init; }

    /// <summary>Text after the citation.</summary>
    public string? Suffix { get; init; }

    /// <summary>Whether the author is left out because the sentence names them.</summary>
    public bool SuppressAuthor { get; init; }

    /// <summary>Whether only the author is printed.</summary>
    public bool AuthorOnly { get; init; }

    /// <summary>
    /// Whether the item of a narrative citation is in the parentheses of the one before: <c>Luna (2020; see also Doe, 2019)</c>.
    /// </summary>
    public bool IsAside { get; init; }

    /// <summary>The text to print, in bold, if no work has the id; null leaves that to the style.</summary>
    public string? TextIfMissing { get; init; }

    /// <summary>Where the citation of this work leads, such as <c>#ref-luna2020</c>; null if it leads nowhere.</summary>
    public string? Target { get; init; }

    /// <summary>Whether the sentence has introduced a group author's abbreviation already.</summary>
    public bool AuthorIntroduced { get; init; }
}
