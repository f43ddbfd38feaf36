namespace Citations.Articles.Rewriting;

/// <summary>An article after its fixes.</summary>
/// <param name="Content">The file; the one that was given where nothing was fixed.</param>
/// <param name="Before">The findings before.</param>
/// <param name="After">The findings after.</param>
/// <param name="Fixed">The findings that were fixed, in the order of the fixes.</param>
/// <param name="Diagnostics">The fixes that could not be made, and why.</param>
public sealed record FixedArticle(
    ReadOnlyMemory<byte> Content,
    ArticleReport Before,
    ArticleReport After,
    EquatableArray<Diagnostic> Fixed,
    EquatableArray<Diagnostic> Diagnostics
);
