using System.Collections.Concurrent;
using Citations.Articles;

namespace Citations.Cli.Settings;

/// <summary>The settings files of articles: the nearest <c>.citations.json</c> beside an article or above it, each read once.</summary>
/// <param name="named">The file of all articles; null takes that of each.</param>
internal sealed class SettingsFiles(string? named = null)
{
    private readonly ConcurrentDictionary<string, ArticleOptions> _read = new(StringComparer.Ordinal);

    /// <summary>The settings of an article; the defaults where there is no file.</summary>
    /// <exception cref="CannotRunException">The file cannot be read, or is not understood.</exception>
    internal ArticleOptions For(string article) => PathFor(article) is { } path ? _read.GetOrAdd(path, Read) : ArticleOptions.Default;

    /// <summary>The settings file of an article; null if there is none.</summary>
    internal string? PathFor(string article)
    {
        if (named is not null)
            return named;
        var beside = article == "-" ? Environment.CurrentDirectory : Path.GetDirectoryName(Path.GetFullPath(article))!;
        for (var folder = beside; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var path = Path.Combine(folder, ArticleOptionsFile.Name);
            if (File.Exists(path))
                return path;
        }

        return null;
    }

    private static ArticleOptions Read(string path)
    {
        try
        {
            return ArticleOptionsFile.Parse(File.ReadAllText(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new CannotRunException($"{path}: {problem.Message}");
        }
    }
}
