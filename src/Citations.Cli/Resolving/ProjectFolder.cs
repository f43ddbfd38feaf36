using Citations.Locking;

namespace Citations.Cli.Resolving;

/// <summary>
/// Where an article's lock file lies: the nearest one that is there, up to the folder of its project; else in that folder, else beside the
/// article.
/// </summary>
internal static class ProjectFolder
{
    private static readonly string[] Marks = [".citations.json", ".git"];

    /// <summary>The path of the lock file.</summary>
    /// <param name="article">The article's path; <c>-</c> has the current folder.</param>
    internal static string LockFileOf(string article)
    {
        var beside = article == "-" ? Environment.CurrentDirectory : Path.GetDirectoryName(Path.GetFullPath(article))!;
        for (var folder = beside; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var path = Path.Combine(folder, LockFile.DefaultName);
            if (File.Exists(path))
                return path;
            if (Marks.Any(mark => Path.Exists(Path.Combine(folder, mark))))
                return path;
        }

        return Path.Combine(beside, LockFile.DefaultName);
    }
}
