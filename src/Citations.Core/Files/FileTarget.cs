namespace Citations.Files;

/// <summary>Where what is written to a path goes, and how.</summary>
/// <param name="Path">The file itself: at the end of symbolic links.</param>
/// <param name="Manner">How it is written.</param>
internal readonly record struct FileTarget(string Path, WriteManner Manner)
{
    // What lies here stands for open files and devices, whatever it links to.
    private static readonly string[] SystemFolders = ["/dev/", "/proc/"];

    /// <summary>The target of a path.</summary>
    /// <exception cref="IOException">The path is a folder, or links lead in a circle.</exception>
    internal static FileTarget Of(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        if (Directory.Exists(full))
            throw new IOException("It is a folder.");
        if (!OperatingSystem.IsWindows() && SystemFolders.Any(folder => full.StartsWith(folder, StringComparison.Ordinal)))
            return new(full, WriteManner.Streamed);
        var file = new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)!.FullName;
        if (!File.Exists(file))
            return new(file, WriteManner.Replaced);
        return FileFacts.Of(file) switch
        {
            { IsRegular: false } => new(file, WriteManner.Streamed),
            { Links: > 1 } => new(file, WriteManner.Overwritten),
            _ => new(file, WriteManner.Replaced),
        };
    }
}
