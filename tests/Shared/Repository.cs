namespace Citations.Tests;

/// <summary>The checkout the tests run in.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    internal static string Root { get; } = Find();

    /// <summary>The path of a file or folder of the repository.</summary>
    internal static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>The files of a folder that people wrote: no build output.</summary>
    internal static IEnumerable<string> FilesOf(string folder, string pattern) =>
        Directory
            .EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Citations.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests do not lie within a checkout that has Citations.sln.");
    }
}
