using Citations.Articles.Linking;

namespace Citations.Articles;

/// <summary>
/// Links citations and entries. The key is the first surname, folded, with year and letter; the number of authors and
/// the second author distinguish what the key does not.
/// </summary>
public static class CitationLinker
{
    /// <summary>Links every citation of an article.</summary>
    /// <returns>One link for each citation, in their order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static EquatableArray<CitationLink> Link(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var index = new EntryIndex(article.Entries);
        var forms = new LinksByForm(article, index);
        var links = article.Citations.Select(forms.Of).ToList();
        return LinkRevision.Of(IntroducedNames.Link(links, index), index);
    }
}
