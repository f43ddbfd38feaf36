namespace Citations.Tests;

/// <summary>Real records and cases that lie beside the repository; a test that needs them skips, with the reason, where they are missing.</summary>
internal static class SharedData
{
    private static readonly string? Root = Find();

    /// <summary>The path of a file or folder of the shared data.</summary>
    public static string PathOf(string relative)
    {
        Assert.SkipWhen(Root is null, "The shared data is not beside the repository; set CITATIONS_DATA to its folder.");
        var path = Path.Combine(Root!, relative);
        Assert.SkipUnless(Path.Exists(path), $"The shared data has no '{relative}'.");
        return path;
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CITATIONS_DATA") is { Length: > 0 } data) return data;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "Citations.sln"))) continue;
            var candidate = Path.Combine(folder.FullName, "..", "shared", "data");
            return Directory.Exists(candidate) ? Path.GetFullPath(candidate) : null;
        }

        return null;
    }
}
