namespace Citations.Articles.Parsing;

/// <summary>A piece of a name list between two separators.</summary>
/// <param name="Before">The separator before it.</param>
/// <param name="Start">Its first character in the block.</param>
/// <param name="End">The character after its last, with a role or user name that follows.</param>
/// <param name="Words">Its words, without the role or user name after them.</param>
internal readonly record struct NameListPiece(NameSeparator Before, int Start, int End, NameWords Words)
{
    /// <summary>The person's role, such as <c>Director</c>; null if the list does not say.</summary>
    internal string? Role { get; init; }

    /// <summary>The name the author goes by on a site, such as <c>@vole</c>; null if there is none.</summary>
    internal string? Username { get; init; }

    internal string Text => Words.Text;
}
