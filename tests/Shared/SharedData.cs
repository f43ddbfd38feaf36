namespace Citations.Tests;

/// <summary>
/// Real records and cases that lie beside the repository; a test that needs them skips, with the reason, where they are missing.
/// </summary>
internal static class SharedData
{
    private static readonly string Root = Environment.GetEnvironmentVariable("CITATIONS_DATA") is { Length: > 0 } data
        ? data
        : Path.GetFullPath(Repository.PathOf("../shared/data"));

    /// <summary>The path of a file or folder of the shared data.</summary>
    public static string PathOf(string relative)
    {
        Assert.SkipUnless(Directory.Exists(Root), "The shared data is not beside the repository; set CITATIONS_DATA to its folder.");
        var path = Path.Combine(Root, relative);
        Assert.SkipUnless(Path.Exists(path), $"The shared data has no '{relative}'.");
        return path;
    }
}
