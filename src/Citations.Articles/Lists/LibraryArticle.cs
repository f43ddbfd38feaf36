using System.Globalization;
using System.Text;
using Citations.Articles.Documents;

namespace Citations.Articles.Lists;

/// <summary>A library as an article that is nothing but its entries: what the rules for entries need.</summary>
internal static class LibraryArticle
{
    internal static Article Of(IEnumerable<Reference> references)
    {
        var text = new StringBuilder();
        List<ReferenceEntry> entries = [];
        foreach (var (index, reference) in references.Index())
        {
            var words = Describe(reference);
            if (text.Length > 0)
                text.Append('\n');
            entries.Add(new(Id(reference, index), new(text.Length, words.Length), MarkedText.Plain(words), Parsed(reference)));
            text.Append(words);
        }

        var document = new ArticleDocument(
            "",
            "library",
            text.ToString(),
            [],
            new TextPlaceMap(new SourceText(text.ToString()), new PositionMap([], text.Length))
        );
        return new(document) { Entries = entries.ToEquatableArray(), HasReferenceList = true };
    }

    private static string Id(Reference reference, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"entry-{index + 1}-{reference.Id}");

    /// <summary>A list of names that ends in "and others" is cut there.</summary>
    internal static ParsedReference Parsed(Reference reference) =>
        reference.Author is [.., { IsOthers: true }]
            ? new(reference with { Author = [.. reference.Author.Where(name => !name.IsOthers)] }) { AuthorsCut = AuthorListCut.EtAl }
            : new(reference);

    internal static string Describe(Reference reference)
    {
        string?[] parts =
        [
            string.Join(", ", reference.Author.Select(name => name.ToString())),
            reference.Issued?.Year?.ToString(CultureInfo.InvariantCulture),
            reference.Title,
            reference.ContainerTitle,
            reference.Volume,
            reference.Issue,
            reference.Page,
            reference.Publisher,
        ];
        return string.Join(". ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
