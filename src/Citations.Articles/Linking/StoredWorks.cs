using Citations.Matching;

namespace Citations.Articles.Linking;

/// <summary>The works that a document keeps with its citations, such as the sources of Word.</summary>
internal static class StoredWorks
{
    /// <summary>The key of each work with its entry in the list, which has the same title and year.</summary>
    internal static IEnumerable<(string Key, ReferenceEntry Entry)> Listed(Article article)
    {
        var works = article.Document.Metadata.Works;
        if (works.IsEmpty)
            yield break;
        var entries = article.Entries.ToLookup(entry => KeyOf(entry.Reference));
        foreach (var work in works.Where(work => work.Id.Length > 0))
        {
            if (KeyOf(work) is { Title.Length: > 0 } key && entries[key].ToList() is [var entry])
                yield return (work.Id, entry);
        }
    }

    private static (string Title, int? Year) KeyOf(Reference work) => (TextFolding.Fold(work.Title), work.Issued?.Year);
}
