using System.Globalization;
using System.Text.Json;

namespace Citations.EuropePmc;

/// <summary>Reads a publication of Europe PMC.</summary>
internal static class EuropePmcRecord
{
    /// <exception cref="JsonException">The item has no title.</exception>
    internal static Reference Map(JsonElement item)
    {
        var title = item.Text("title") ?? throw new JsonException("A publication without a title.");
        var issue = item.Field("journalInfo") ?? default;
        var journal = issue.Field("journal") ?? default;
        var year = issue.Text("yearOfPublication") ?? item.Text("pubYear");
        var id = item.Text("id") ?? "";
        var reference = new Reference
        {
            Id = id,
            Type = item.Text("source") == "PPR" ? ReferenceType.Article : ReferenceType.ArticleJournal,
            // MEDLINE ends titles with a period.
            Title = title.EndsWith('.') ? title[..^1] : title,
            Author = [.. (item.Field("authorList") ?? default).Items("author").Select(Author).OfType<Contributor>()],
            Issued = int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new(number) : null,
            ContainerTitle = journal.Text("title"),
            ContainerTitleShort = journal.Text("isoabbreviation") ?? journal.Text("medlineAbbreviation"),
            Volume = issue.Text("volume"),
            Issue = issue.Text("issue"),
            Page = item.Text("pageInfo"),
            [TextVariable.Pmid] = item.Text("pmid"),
            Doi = Doi.TryParse(item.Text("doi"), out var doi) ? doi : null,
        };
        return IsRetracted(item)
            ? reference.WithRelations(
                new WorkRelation(WorkRelationType.IsRetractedBy, $"https://europepmc.org/article/{item.Text("source")}/{id}")
                {
                    Source = EuropePmcClient.Registry,
                }
            )
            : reference;
    }

    /// <summary>Whether it has MEDLINE's publication type of a retracted work; a notice has that of a retraction of publication.</summary>
    private static bool IsRetracted(JsonElement item) =>
        (item.Field("pubTypeList") ?? default)
            .Texts("pubType")
            .Contains("Retracted Publication", StringComparer.OrdinalIgnoreCase);

    private static Contributor? Author(JsonElement author) =>
        author.Text("lastName") is { } family ? Contributor.Person(family, author.Text("firstName") ?? author.Text("initials"))
        : author.Text("collectiveName") is { } group ? Contributor.Organization(group)
        : null;
}
