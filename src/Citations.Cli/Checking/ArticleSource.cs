using Citations.Articles;

namespace Citations.Cli.Checking;

/// <summary>An article that is to be checked, wherever it comes from.</summary>
/// <param name="Name">Its name in the message if it cannot be read.</param>
/// <param name="Path">The path that determines its settings and lock file; <c>-</c> has those of the current folder.</param>
/// <param name="Read">Reads it.</param>
internal sealed record ArticleSource(string Name, string Path, Func<Task<Article>> Read)
{
    /// <summary>Why it may not open the libraries that it names, in a sentence; null if it may.</summary>
    internal string? Refusal { get; init; }

    /// <summary>The findings that are not reported, in addition to those that its settings ignore.</summary>
    internal EquatableArray<IgnoredFinding> Ignores { get; init; }
}
