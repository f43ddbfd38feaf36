using System.Globalization;
using System.Text.Json;
using Citations.Matching;
using Citations.Searching;

namespace Citations.OpenLibrary;

/// <summary>Reads a book of Open Library, whose search gives one record for all editions of a work.</summary>
internal static class OpenLibraryRecord
{
    /// <param name="book">The record.</param>
    /// <param name="text">The reference as it is written: of the editions the one is taken whose year or publisher it names.</param>
    /// <exception cref="JsonException">The item has no title.</exception>
    internal static Reference Map(JsonElement book, string text)
    {
        var title = book.Text("title") ?? throw new JsonException("A book without a title.");
        var (words, folded) = (TextFolding.Words(text), TextFolding.Fold(text));
        var year = book.Texts("publish_year").FirstOrDefault(words.Contains) ?? book.Text("first_publish_year");
        var isbn = IsbnMention.In(text);
        return new Reference
        {
            Id = book.Text("key") ?? "",
            Type = ReferenceType.Book,
            Title = book.Text("subtitle") is { } subtitle ? $"{title}: {subtitle}" : title,
            Author = [.. book.Texts("author_name").Select(DisplayName.Read).OfType<Contributor>()],
            Issued = int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new(number) : null,
            Publisher = book.Texts("publisher").FirstOrDefault(name => IsNamed(name, folded)),
            Isbn = book.Texts("isbn").Any(known => Isbn.TryParse(known, out var other) && other == isbn) ? isbn!.Value : null,
        };
    }

    private static bool IsNamed(string publisher, string text) =>
        TextFolding.Fold(publisher) is { Length: > 0 } name && text.Contains(name, StringComparison.Ordinal);
}
