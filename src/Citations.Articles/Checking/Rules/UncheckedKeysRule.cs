using Citations.Articles.Checking.Evidence;
using Citations.Articles.Documents;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0007: the text cites by keys, and no library and no list says what they stand for.</summary>
internal static class UncheckedKeysRule
{
    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        // Libraries that the article names are read, or missed, where its file is read.
        if (!examined.Article.Document.Metadata.Bibliographies.IsEmpty)
            yield break;
        // What a document keeps itself is no key of a library.
        var stored = examined.Article.Document.Metadata.Works.Select(work => work.Id).ToHashSet(StringComparer.Ordinal);
        var keys = examined
            .Links.Where(link => !stored.Contains(link.Citation.Key ?? ""))
            .Where(link => link is { Kind: LinkKind.NotNeeded, Citation: { Form: CitationForm.Key, IsSecondary: false } })
            .DistinctBy(link => link.Citation.Key)
            .ToList();
        if (keys.Count == 0 || examined.Article.Diagnostics.Any(finding => finding.Code == Findings.UnreadLibrary.Code))
            yield break;
        yield return Findings.UnreadLibrary.At(
            keys.Count == 1
                ? $"The key {Wording.Citation(keys[0].Citation)} was not checked: the article names no library and has no entry with a key."
                : $"{Wording.Number(keys.Count)} keys were not checked: the article names no library and has no entry with a key.",
            keys[0].Citation.Span,
            "Name the library in the article, or pass it to the check."
        );
    }
}
