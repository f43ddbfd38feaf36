using System.Collections.Frozen;
using System.Text.Json;

namespace Citations.Crossref;

/// <summary>
/// What a record says that no variable holds, by its Crossref name: licences, funders, the institution, anything Crossref adds in future.
/// Not kept: what is mapped, and what the registry says about its record rather than of the work, which changes from week to week.
/// </summary>
internal static class CrossrefLeftovers
{
    private static readonly FrozenSet<string> Mapped = FrozenSet.Create(
        "DOI",
        "type",
        "title",
        "short-title",
        "original-title",
        "container-title",
        "short-container-title",
        "author",
        "editor",
        "translator",
        "chair",
        "volume",
        "issue",
        "journal-issue",
        "page",
        "publisher-location",
        "language",
        "edition-number",
        "special_numbering",
        "ISSN",
        "issn-type",
        "ISBN",
        "isbn-type",
        "URL",
        "resource",
        "abstract",
        "issued",
        "published",
        "published-print",
        "published-online",
        "accepted",
        "event",
        "version",
        "standards-body",
        "relation",
        "update-to",
        "updated-by",
        "aliases"
    );

    private static readonly FrozenSet<string> Bookkeeping = FrozenSet.Create(
        "indexed",
        "deposited",
        "created",
        "score",
        "source",
        "prefix",
        "member",
        "content-domain",
        "link",
        "reference",
        "update-policy",
        "reference-count",
        "references-count",
        "is-referenced-by-count",
        "alternative-id",
        "assertion"
    );

    internal static FieldBag Of(JsonElement work) =>
        FieldBag.Of(
            work.EnumerateObject()
                .Where(field => !Bookkeeping.Contains(field.Name) && !IsMapped(work, field) && !field.Value.IsEmpty())
                .Select(field => KeyValuePair.Create(field.Name, field.Value.Clone()))
        );

    private static bool IsMapped(JsonElement work, JsonProperty field) =>
        field.Name switch
        {
            // Preprints and theses name their repository or university as publisher: the registrant is kept beside it.
            "publisher" => work.Text("type") is not ("posted-content" or "dissertation"),
            _ => Mapped.Contains(field.Name),
        };
}
