using System.Globalization;
using System.Text.Json;

namespace Citations.Articles.Documents.Html;

/// <summary>The works that a page's JSON-LD says it cites: schema.org's <c>citation</c>.</summary>
internal static class JsonLdCitations
{
    private static readonly string[] AddressProperties = ["doi", "identifier", "@id", "sameAs", "url"];

    private const int MostWorks = 2000;
    private static readonly JsonDocumentOptions Tolerant = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    /// <summary>The works; none if the text is not JSON.</summary>
    internal static List<Reference> Read(ReadOnlySpan<char> json)
    {
        List<Reference> works = [];
        try
        {
            using var document = JsonDocument.Parse(JsonSurrogates.Replace(json.Trim().ToString()), Tolerant);
            Walk(document.RootElement, works);
        }
        catch (JsonException)
        {
            // A page's scripts are not part of the article: what cannot be read here is not missed there.
        }

        return works;
    }

    private static void Walk(JsonElement element, List<Reference> works)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Walk(item, works);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
            {
                if (property.NameEquals("citation"))
                    Add(property.Value, works);
                else if (property.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
                    Walk(property.Value, works);
            }
        }
    }

    private static void Add(JsonElement element, List<Reference> works)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Add(item, works);
        }
        else if (works.Count < MostWorks && WorkOf(element) is { } work)
        {
            works.Add(work);
        }
    }

    private static Reference? WorkOf(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String)
        {
            return DoiIn(element.GetString()!) is { } only ? new ReferenceBuilder { [TextVariable.Doi] = only.Value }.Build() : null;
        }

        if (element.ValueKind != JsonValueKind.Object)
            return null;
        var work = new ReferenceBuilder
        {
            Type =
                Property(element, "@type") is "Book" ? ReferenceType.Book
                : Property(element, "@type") is "WebPage" ? ReferenceType.Webpage
                : ReferenceType.ArticleJournal,
            [TextVariable.Title] = Property(element, "name") ?? Property(element, "headline"),
            [NameVariable.Author] = [.. Names(element)],
        };
        if (element.TryGetProperty("isPartOf", out var container))
            work[TextVariable.ContainerTitle] = container.ValueKind == JsonValueKind.Object ? Property(container, "name") : null;
        var addresses = AddressProperties.SelectMany(name => Values(element, name)).ToList();
        if (addresses.Select(DoiIn).FirstOrDefault(doi => doi is not null) is { } doi)
            work[TextVariable.Doi] = doi.Value;
        else if (addresses.Find(address => address.StartsWith("http", StringComparison.OrdinalIgnoreCase)) is { } address)
            work[TextVariable.Url] = address;
        if (
            Property(element, "datePublished") is { Length: >= 4 } date
            && int.TryParse(date.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        )
            work[DateVariable.Issued] = new(year);
        return work[TextVariable.Title] is null && work[TextVariable.Doi] is null && work[TextVariable.Url] is null ? null : work.Build();
    }

    private static IEnumerable<Contributor> Names(JsonElement element)
    {
        foreach (var name in Values(element, "author"))
        {
            if (name.Length > 0)
                yield return PersonNames.Read(name);
        }
    }

    /// <summary>A property's texts: of a text, an object's name or value, or the items of a list.</summary>
    private static IEnumerable<string> Values(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var value))
            yield break;
        foreach (var item in value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : (JsonElement[])[value])
        {
            if (item.ValueKind == JsonValueKind.String)
                yield return item.GetString()!;
            else if (
                item.ValueKind == JsonValueKind.Object
                && (Property(item, "name") ?? Property(item, "value") ?? Property(item, "@id")) is { } text
            )
                yield return text;
        }
    }

    private static string? Property(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : null;

    private static Doi? DoiIn(string text) => Doi.TryParse(text, out var doi) ? doi : null;
}
