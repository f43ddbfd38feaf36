using System.Collections.Concurrent;
using Citations.Articles;
using Citations.Cli.Input;
using Citations.Formats;

namespace Citations.Cli.Editor.Works;

/// <summary>The libraries that articles cite from, each read again only where its file has changed.</summary>
internal sealed class EditorLibraries(Terminal terminal)
{
    private readonly ConcurrentDictionary<string, (Stamp Stamp, EquatableArray<Reference> Works)> _works = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (Stamp Stamp, Article Article)> _articles = new(StringComparer.Ordinal);

    /// <summary>The works of a library.</summary>
    /// <exception cref="CannotRunException">The file cannot be read, or is not a library.</exception>
    internal async Task<EquatableArray<Reference>> WorksAsync(string path, CancellationToken cancellationToken)
    {
        var stamp = StampOf(path);
        if (_works.TryGetValue(path, out var known) && known.Stamp == stamp)
            return known.Works;
        var works = UniqueKeys
            .Fill((await LibraryFile.ReadAsync(path, null, terminal, cancellationToken)).References)
            .ToEquatableArray();
        _works[path] = (stamp, works);
        return works;
    }

    /// <summary>A library with the places of its works.</summary>
    /// <exception cref="CannotRunException">The file cannot be read.</exception>
    internal async Task<Article> ArticleAsync(string path, CancellationToken cancellationToken)
    {
        var stamp = StampOf(path);
        if (_articles.TryGetValue(path, out var known) && known.Stamp == stamp)
            return known.Article;
        var bytes = await InputFile.ReadBytesAsync(path, InputFile.MaxArticleBytes, terminal, cancellationToken);
        var article = KnownReaders.Read(bytes, path);
        _articles[path] = (stamp, article);
        return article;
    }

    private static Stamp StampOf(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new(file.LastWriteTimeUtc, file.Length) : default;
    }

    private readonly record struct Stamp(DateTime Written, long Length);
}
