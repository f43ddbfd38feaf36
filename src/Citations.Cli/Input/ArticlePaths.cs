using Citations.Articles;
using Citations.Articles.Documents;

namespace Citations.Cli.Input;

/// <summary>
/// The articles that a user names: files as they are; of folders and patterns the files that a reader knows, without hidden and ignored
/// ones.
/// </summary>
/// <param name="readers">The readers whose formats count.</param>
/// <param name="include">Patterns of which a file of a folder must match one; empty lets all through.</param>
/// <param name="exclude">Patterns of which no file of a folder may match one.</param>
internal sealed class ArticlePaths(DocumentReaders readers, IEnumerable<string> include, IEnumerable<string> exclude)
{
    private const string Jats = "jats";
    private const int SniffedBytes = 4096;

    private static readonly HashSet<string> NeverRead = new(StringComparer.OrdinalIgnoreCase) { "node_modules", "bin", "obj" };

    private readonly List<GlobPattern> _include = [.. include.Select(pattern => new GlobPattern(pattern))];
    private readonly List<GlobPattern> _exclude = [.. exclude.Select(pattern => new GlobPattern(pattern))];

    /// <summary>The paths in the order of the arguments, those of a folder by name, each once.</summary>
    /// <exception cref="CannotRunException">A folder or a pattern holds no article.</exception>
    internal IEnumerable<string> Of(IEnumerable<string> arguments)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var argument in arguments)
        {
            if (argument.Length == 0)
                throw new CannotRunException("The name of an article is empty.");
            var isPattern = argument != "-" && !File.Exists(argument) && GlobPattern.IsPattern(argument);
            if (!isPattern && !Directory.Exists(argument))
            {
                if (seen.Add(argument))
                    yield return argument;
                continue;
            }

            var found = false;
            foreach (var path in isPattern ? Matching(argument) : Within(argument, argument, []))
            {
                found = true;
                // A pull request knows its files by their paths from its root: a.md, not ./a.md.
                var name = argument is "." or "./" ? Relative(argument, path) : path;
                if (seen.Add(name))
                    yield return name;
            }

            if (!found)
                throw new CannotRunException($"{argument} holds no article in one of these formats: {string.Join(", ", readers.Formats)}.");
        }
    }

    private IEnumerable<string> Matching(string pattern)
    {
        var folder = GlobPattern.FolderOf(pattern);
        if (!Directory.Exists(folder))
            return [];
        var text = pattern.Replace('\\', '/');
        var isBare = folder == "." && !text.StartsWith("./", StringComparison.Ordinal);
        var glob = new GlobPattern("/" + (isBare ? text : text[folder.Length..].TrimStart('/')));
        return Within(folder, folder, [])
            .Where(path => glob.Matches(Relative(folder, path)))
            .Select(path => isBare ? Relative(folder, path) : path);
    }

    private IEnumerable<string> Within(string root, string folder, List<(string Folder, IgnoreFile Rules)> rules)
    {
        List<(string Folder, IgnoreFile Rules)> own = IgnoreFile.Of(folder) is { } ignore ? [.. rules, (folder, ignore)] : rules;
        foreach (var entry in Entries(folder))
        {
            var (name, isFolder) = (entry.Name, entry is DirectoryInfo);
            var path = Path.Combine(folder, name);
            if (name.StartsWith('.') || (entry.Attributes & FileAttributes.Hidden) != 0 || IsIgnored(path, isFolder, own))
                continue;
            if (isFolder)
            {
                // A link to a folder may lead back to one above it.
                if (NeverRead.Contains(name) || entry.LinkTarget is not null)
                    continue;
                foreach (var article in Within(root, path, own))
                    yield return article;
            }
            else if (IsWanted(Relative(root, path)) && (readers.KnowsName(name) || IsJats(path)))
            {
                yield return path;
            }
        }
    }

    // JATS mostly has the extension of any XML, so that the beginning of the file decides.
    private bool IsJats(string path)
    {
        if (!Path.GetExtension(path).Equals(".xml", StringComparison.OrdinalIgnoreCase))
            return false;
        try
        {
            // A pipe would wait for its writer.
            if (!InputFile.IsRegular(path))
                return false;
            using var file = File.OpenRead(path);
            var start = new byte[SniffedBytes];
            var length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            return readers.Named(Jats)?.CanRead(path, start.AsSpan(0, length)) == true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private bool IsWanted(string path) =>
        (_include.Count == 0 || _include.Any(pattern => pattern.Matches(path))) && !_exclude.Any(pattern => pattern.Matches(path));

    private static List<FileSystemInfo> Entries(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal).ToList();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"{folder} could not be read: {problem.Message}");
        }
    }

    private static bool IsIgnored(string path, bool isFolder, List<(string Folder, IgnoreFile Rules)> rules)
    {
        var ignored = false;
        foreach (var (folder, ignore) in rules)
            ignored = ignore.Ignores(Relative(folder, path), isFolder) ?? ignored;
        return ignored;
    }

    private static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');
}
