namespace Citations.Testing;

/// <summary>
/// The start of every assertion: <c>await Cited.Doi("10.1038/npp.2013.150").ShouldResolve()</c>. Without a resolver the answers come from
/// the nearest <c>citations.lock.json</c> in the test's folder or above it, so that a test needs no network and gives the same result
/// tomorrow.
/// </summary>
public static class Cited
{
    /// <summary>A DOI that is cited.</summary>
    /// <param name="doi">The DOI in any form that <see cref="Citations.Doi.Parse(ReadOnlySpan{char})"/> takes.</param>
    /// <param name="resolver">Who is asked for its record; null for the nearest lock file.</param>
    /// <exception cref="FormatException">The text is not a DOI.</exception>
    public static CitedDoi Doi(string doi, IReferenceResolver? resolver = null) =>
        new(Citations.Doi.Parse(doi), resolver ?? new NearestLockFile());

    /// <summary>All DOIs in the text of an article.</summary>
    /// <param name="path">The article's file: Markdown, HTML, plain text or anything else whose text shows its DOIs.</param>
    /// <param name="resolver">Who is asked for their records; null for the nearest lock file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static CitedArticle Article(string path, IReferenceResolver? resolver = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new(new SourceText(File.ReadAllText(path), path), File.ReadAllBytes(path), resolver ?? new NearestLockFile());
    }
}
