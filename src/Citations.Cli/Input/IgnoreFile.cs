namespace Citations.Cli.Input;

/// <summary>The rules of one <c>.gitignore</c>: what they ignore is left out of a folder's articles.</summary>
internal sealed class IgnoreFile
{
    private readonly List<(GlobPattern Pattern, bool Ignores, bool FoldersOnly)> _rules = [];

    private IgnoreFile(IEnumerable<string> lines)
    {
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var keeps = line[0] == '!';
            var pattern = keeps ? line[1..] : line;
            _rules.Add((new(pattern), !keeps, pattern.EndsWith('/')));
        }
    }

    /// <summary>The rules of a folder; null if it has none or they cannot be read.</summary>
    internal static IgnoreFile? Of(string folder)
    {
        var path = Path.Combine(folder, ".gitignore");
        try
        {
            return File.Exists(path) ? new(File.ReadLines(path).Take(10_000)) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Whether a file or folder is ignored; null if no rule matches it. The last rule that does counts.</summary>
    /// <param name="path">The path relative to the folder of the rules, with slashes.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    internal bool? Ignores(string path, bool isFolder)
    {
        bool? ignores = null;
        foreach (var (pattern, doesIgnore, foldersOnly) in _rules)
        {
            if ((isFolder || !foldersOnly) && pattern.Matches(path))
                ignores = doesIgnore;
        }

        return ignores;
    }
}
