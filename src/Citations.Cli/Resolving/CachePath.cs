using Citations.Caching;

namespace Citations.Cli.Resolving;

/// <summary>Where the records lie that were looked up before.</summary>
internal static class CachePath
{
    /// <summary>
    /// The file in this user's cache folder, by the XDG Base Directory Specification or the system's habit; null if the user has no such
    /// folder.
    /// </summary>
    internal static string? OfUser()
    {
        // The specification: a relative path is invalid and to be ignored.
        var folder =
            Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { } named && Path.IsPathFullyQualified(named)
                ? named
                : Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return folder.Length == 0 ? null : Path.Combine(folder, "citations", "registry.db");
    }

    internal static SqliteCache Open(string path, TimeProvider clock)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        return new(path, clock);
    }
}
