namespace Citations.Csl;

/// <summary>A cite as rendered, with what grouping and collapsing compare.</summary>
/// <param name="Cite">The cite.</param>
/// <param name="Tokens">Its output, without the affixes of the place.</param>
/// <param name="Names">The text of its first names; empty if it has none.</param>
internal sealed record RenderedCite(Cite Cite, Token[] Tokens, string Names)
{
    /// <summary>Whether the place adds nothing that keeps the cite from being drawn together with others.</summary>
    internal bool HasAffixes => !string.IsNullOrEmpty(Cite.Item.Prefix) || !string.IsNullOrEmpty(Cite.Item.Suffix);

    internal bool PrintsNothing => !HasText && !HasAffixes;

    /// <summary>Whether the style has nothing for the work, though nobody asked to leave parts out.</summary>
    internal bool IsSilent => PrintsNothing && !Cite.Item.SuppressAuthor && !Cite.Item.AuthorOnly;

    internal bool HasText => Array.Exists(Tokens, static token => token.HasCharacters && token.Text.Length > 0);

    /// <summary>Whether the style prints the locator.</summary>
    internal bool HasLocator => Array.Exists(Tokens, static token => token.Origin?.Field == "locator");
}
