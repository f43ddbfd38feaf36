using Citations.Reports;

namespace Citations.Cli.Watching;

/// <summary>The state of the watched articles: the last result of each, and the files that it came from.</summary>
internal sealed class WatchedArticles
{
    private readonly Dictionary<string, (ArticleResult Result, bool IsClean)> _results = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyCollection<string>> _libraries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, FileStamp>> _stamps = new(StringComparer.Ordinal);

    /// <summary>The number of articles.</summary>
    internal int Count => _stamps.Count;

    /// <summary>The files that the results came from.</summary>
    internal IEnumerable<string> Files => _stamps.Values.SelectMany(stamps => stamps.Keys);

    /// <summary>The last result of an article.</summary>
    internal (ArticleResult Result, bool IsClean) this[string article] => _results[article];

    /// <summary>Whether no result is known, or its files are others or have changed since.</summary>
    /// <param name="article">The article.</param>
    /// <param name="files">The files that its report depends on, beside the libraries that it names.</param>
    internal bool IsOutdated(string article, IEnumerable<string> files) =>
        !_results.ContainsKey(article) || !AreSame(_stamps[article], StampsOf(article, files));

    /// <summary>Remembers the files of an article as they are before it is checked.</summary>
    internal void Begin(string article, IEnumerable<string> files) => _stamps[article] = StampsOf(article, files);

    /// <summary>Remembers the result of an article and the libraries that it was found to name.</summary>
    internal void End(string article, (ArticleResult Result, bool IsClean) result, IReadOnlyCollection<string> libraries)
    {
        var stamps = _stamps[article];
        foreach (var dropped in _libraries.GetValueOrDefault(article, []).Except(libraries))
            stamps.Remove(dropped);
        foreach (var library in libraries)
            stamps.TryAdd(library, FileStamp.Of(library));
        (_results[article], _libraries[article]) = (result, libraries);
    }

    /// <summary>Forgets all results: a check could not run, and the next one starts from the beginning.</summary>
    internal void Forget() => _results.Clear();

    /// <summary>A file that a check itself wrote is not a change.</summary>
    internal void Accept(string file)
    {
        var stamp = FileStamp.Of(file);
        foreach (var stamps in _stamps.Values.Where(stamps => stamps.ContainsKey(file)))
            stamps[file] = stamp;
    }

    /// <summary>Forgets the articles that are no longer watched.</summary>
    internal void Keep(IReadOnlyCollection<string> articles)
    {
        foreach (var gone in _stamps.Keys.Except(articles).ToList())
        {
            _stamps.Remove(gone);
            _results.Remove(gone);
            _libraries.Remove(gone);
        }
    }

    private Dictionary<string, FileStamp> StampsOf(string article, IEnumerable<string> files) =>
        files
            .Append(article)
            .Concat(_libraries.GetValueOrDefault(article, []))
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(file => file, FileStamp.Of, StringComparer.Ordinal);

    private static bool AreSame(Dictionary<string, FileStamp> first, Dictionary<string, FileStamp> second) =>
        first.Count == second.Count && first.All(file => second.TryGetValue(file.Key, out var stamp) && stamp == file.Value);
}
