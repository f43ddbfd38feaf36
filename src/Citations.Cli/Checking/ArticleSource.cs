using Citations.Articles;

namespace Citations.Cli.Checking;

/// <summary>An article that is to be checked, wherever it comes from.</summary>
/// <param name="Name">What it is called if it cannot be read.</param>
/// <param name="Path">The path that tells its settings and lock file; <c>-</c> has those of the current folder.</param>
/// <param name="Read">Reads it.</param>
internal sealed record ArticleSource(string Name, string Path, Func<Task<Article>> Read)
{
    /// <summary>What is not reported of it, beside what its settings say.</summary>
    internal EquatableArray<IgnoredFinding> Ignores { get; init; }
}
