using Citations.Articles.Documents;

namespace Citations.Articles.Rendering;

/// <summary>An article whose citation keys are citations.</summary>
/// <param name="Content">The file; the one that was given where it cites nothing by key.</param>
/// <param name="Document">The article as it was read.</param>
public sealed record RenderedArticle(ReadOnlyMemory<byte> Content, ArticleDocument Document)
{
    /// <summary>The number of places that cite.</summary>
    public int Citations { get; init; }

    /// <summary>The number of entries of the list.</summary>
    public int Works { get; init; }

    /// <summary>
    /// What was found: keys that no work has (CIT0601), what the style left uncertain, what could not be written (CIT0009). Places are
    /// positions in the file's text; where the file is not text, in that of <see cref="Document"/>.
    /// </summary>
    public EquatableArray<Diagnostic> Diagnostics { get; init; }
}
