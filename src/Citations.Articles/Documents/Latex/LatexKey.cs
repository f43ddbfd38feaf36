namespace Citations.Articles.Documents.Latex;

/// <summary>A key of a citation command.</summary>
/// <param name="Key">The key.</param>
/// <param name="Before">The words before it; null if it has none of its own.</param>
/// <param name="After">The words after it; null if it has none of its own.</param>
internal readonly record struct LatexKey(string Key, string? Before, string? After);
