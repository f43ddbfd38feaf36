namespace Citations.Articles.Documents.Sites;

/// <summary>Where a file wants its reference list.</summary>
/// <param name="Span">The characters that the list replaces; empty if it is put between two.</param>
internal sealed record ListPlace(SourceSpan Span)
{
    /// <summary>Whether the file has a heading for the list there, or wants none.</summary>
    internal bool HasHeading { get; init; }

    /// <summary>The heading that the file wants, in its own markup; null if it names none.</summary>
    internal string? Heading { get; init; }
}
