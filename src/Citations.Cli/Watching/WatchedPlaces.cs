using Citations.Cli.Input;

namespace Citations.Cli.Watching;

/// <summary>The folders in which what a check depends on can change.</summary>
internal static class WatchedPlaces
{
    /// <summary>
    /// The folders that a user names and those of patterns, with the folders in them, and those of single files. A folder that is not
    /// there is waited for in the one above it.
    /// </summary>
    /// <param name="named">Articles, folders and patterns.</param>
    /// <param name="files">The files that the results depend on.</param>
    internal static IReadOnlySet<WatchedFolder> Of(IEnumerable<string> named, IEnumerable<string> files)
    {
        var deep = named.Select(RootOf).OfType<string>().Select(path => new WatchedFolder(Existing(path), Directory.Exists(path)));
        var shallow = files
            .SelectMany(file => new[] { Path.GetFullPath(file), FileStamp.TargetOf(file) })
            .Select(file => new WatchedFolder(Existing(Path.GetDirectoryName(file)!), IsDeep: false));
        var all = deep.Concat(shallow).ToHashSet();
        all.RemoveWhere(folder => !folder.IsDeep && all.Contains(folder with { IsDeep = true }));
        return all;
    }

    /// <summary>The folder that an argument stands for; null for a file.</summary>
    private static string? RootOf(string argument)
    {
        if (Directory.Exists(argument))
            return Path.GetFullPath(argument);
        return !File.Exists(argument) && GlobPattern.IsPattern(argument) ? Path.GetFullPath(GlobPattern.FolderOf(argument)) : null;
    }

    private static string Existing(string folder)
    {
        while (!Directory.Exists(folder) && Path.GetDirectoryName(folder) is { } above)
            folder = above;
        return folder;
    }
}
