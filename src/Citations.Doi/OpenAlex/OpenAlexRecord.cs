using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Citations.Searching;

namespace Citations.OpenAlex;

/// <summary>Reads a work of OpenAlex.</summary>
internal static class OpenAlexRecord
{
    private static readonly FrozenDictionary<string, ReferenceType> Types = new Dictionary<string, ReferenceType>
    {
        ["article"] = ReferenceType.ArticleJournal,
        ["review"] = ReferenceType.ArticleJournal,
        ["letter"] = ReferenceType.ArticleJournal,
        ["editorial"] = ReferenceType.ArticleJournal,
        ["preprint"] = ReferenceType.Article,
        ["book"] = ReferenceType.Book,
        ["book-chapter"] = ReferenceType.Chapter,
        ["dissertation"] = ReferenceType.Thesis,
        ["dataset"] = ReferenceType.Dataset,
        ["report"] = ReferenceType.Report,
        ["standard"] = ReferenceType.Standard,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <exception cref="JsonException">The item has no title.</exception>
    internal static Reference Map(JsonElement work)
    {
        var title = work.Text("title") ?? throw new JsonException("A work without a title.");
        var biblio = work.Field("biblio") ?? default;
        var (first, last) = (biblio.Text("first_page"), biblio.Text("last_page"));
        var id = work.Text("id") ?? "";
        var reference = new Reference
        {
            Id = id,
            Type = Types.GetValueOrDefault(work.Text("type") ?? "", ReferenceType.Document),
            Title = title,
            Author = [.. work.Items("authorships").Select(Author).OfType<Contributor>()],
            Issued = int.TryParse(work.Text("publication_year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                ? new(year)
                : null,
            ContainerTitle = work.Field("primary_location")?.Field("source")?.Text("display_name"),
            Volume = biblio.Text("volume"),
            Issue = biblio.Text("issue"),
            Page = first is null || last is null || first == last ? first : $"{first}-{last}",
            Doi = Doi.TryParse(work.Text("doi"), out var doi) ? doi : null,
        };
        // OpenAlex says that there is a notice, not which one: its own page is where that can be read.
        return work.Field("is_retracted") is { ValueKind: JsonValueKind.True }
            ? reference.WithRelations(new WorkRelation(WorkRelationType.IsRetractedBy, id) { Source = OpenAlexClient.Registry })
            : reference;
    }

    private static Contributor? Author(JsonElement authorship) => DisplayName.Read(authorship.Field("author")?.Text("display_name"));
}
