using System.Collections.Concurrent;
using Citations.Articles;

namespace Citations.Cli.Settings;

/// <summary>The settings files of articles: the nearest <c>.citations.json</c> beside an article or above it, each read once.</summary>
internal sealed class SettingsFiles
{
    private readonly ConcurrentDictionary<string, ArticleOptions> _read = new(StringComparer.Ordinal);

    /// <summary>The settings of an article; the defaults where there is no file.</summary>
    /// <exception cref="CannotRunException">The file cannot be read, or is not understood.</exception>
    internal ArticleOptions For(string article)
    {
        var beside = article == "-" ? Environment.CurrentDirectory : Path.GetDirectoryName(Path.GetFullPath(article))!;
        for (var folder = beside; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var path = Path.Combine(folder, ArticleOptionsFile.Name);
            if (File.Exists(path))
                return _read.GetOrAdd(path, Read);
        }

        return ArticleOptions.Default;
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
