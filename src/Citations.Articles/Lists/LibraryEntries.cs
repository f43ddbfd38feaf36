using System.Globalization;
using Citations.Articles.Documents;
using Citations.Articles.Documents.Library;

namespace Citations.Articles.Lists;

/// <summary>The works of libraries as entries: of a library that is the document itself, and of one whose keys an article cites.</summary>
internal static class LibraryEntries
{
    /// <summary>The works of a document that is a library.</summary>
    internal static EquatableArray<ReferenceEntry> Of(ArticleDocument document) =>
        document
            .Blocks.Where(block => block.Work is not null)
            .Select(
                (block, i) =>
                {
                    var parsed = LibraryArticle.Parsed(block.Work!);
                    var marked = document.Slice(block.Span);
                    return Entry(
                        i + 1,
                        block.Span,
                        marked,
                        parsed with
                        {
                            Fields = LibraryFields.Of(marked.Text).ToEquatableArray(),
                        },
                        block.Id
                    );
                }
            )
            .ToEquatableArray();

    /// <summary>An article with the works of a library that it cites by key; what its lists have stays as it is.</summary>
    internal static Article Add(Article article, string name, IEnumerable<Reference> works)
    {
        HashSet<string> known = [.. article.Entries.Select(entry => entry.Key).OfType<string>()];
        Dictionary<string, Reference> library = [];
        foreach (var work in works)
            library.TryAdd(work.Id ?? "", work);
        var entries = article.Entries.ToList();
        foreach (var citation in article.Citations)
        {
            if (citation is not { Form: CitationForm.Key, Key: { } key } || !library.TryGetValue(key, out var work) || !known.Add(key))
                continue;
            var marked = article.Document.Slice(citation.Span);
            entries.Add(Entry(entries.Count + 1, citation.Span, marked, LibraryArticle.Parsed(work), key) with { Library = name });
        }

        return article with
        {
            Entries = entries.ToEquatableArray(),
            Libraries = [.. article.Libraries, name],
            Diagnostics = article.Diagnostics.Where(finding => finding.Code != Findings.NoReferenceList.Code).ToEquatableArray(),
        };
    }

    private static ReferenceEntry Entry(int number, SourceSpan span, MarkedText marked, ParsedReference parsed, string? key)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"entry-{number}");
        return new(id, span, marked, parsed with { Reference = parsed.Reference with { Id = id } }) { Kind = EntryKind.Library, Key = key };
    }
}
