using Citations.Articles.Documents;
using Citations.Articles.Lists;

namespace Citations.Articles;

/// <summary>Gives an article the libraries in which its citation keys are looked up.</summary>
public static class ArticleLibraries
{
    /// <summary>The article with the works of a library that it cites by their keys.</summary>
    /// <param name="article">The article.</param>
    /// <param name="name">The library's name, such as its path: findings show it.</param>
    /// <param name="works">The works of the library; their ids are the keys.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="article"/>, <paramref name="name"/> or <paramref name="works"/> is null.
    /// </exception>
    public static Article WithLibrary(this Article article, string name, IEnumerable<Reference> works)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(works);
        return LibraryEntries.Add(article, name, works);
    }

    /// <summary>The article with a warning that a library could not be read, so that the keys of its text could not be checked.</summary>
    /// <param name="article">The article.</param>
    /// <param name="name">The library's name, such as its path.</param>
    /// <param name="problem">Its fault, in a sentence.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="article"/>, <paramref name="name"/> or <paramref name="problem"/> is null.
    /// </exception>
    public static Article WithoutLibrary(this Article article, string name, string problem)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(problem);
        return article with { Diagnostics = [.. article.Diagnostics, Findings.LibraryNotRead(name, problem)] };
    }
}
