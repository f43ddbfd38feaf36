using System.Text.Json;

namespace Citations.DataCite;

/// <summary>
/// Makes a <see cref="Reference"/> of a DataCite record (metadata schema 4): the answer of the JSON:API to one DOI, an item of its lists,
/// or only the attributes (DataCite JSON).
/// What the model has no variable for is kept under <c>custom</c> by its DataCite name.
/// </summary>
public static class DataCiteRecord
{
    private static readonly string[] Kept =
    [
        "rightsList",
        "fundingReferences",
        "geoLocations",
        "sizes",
        "formats",
        "alternateIdentifiers",
        "types",
    ];

    /// <summary>Reads a record.</summary>
    /// <param name="json">The record as UTF-8 JSON.</param>
    /// <exception cref="JsonException">The text is not JSON, or no DataCite record.</exception>
    public static Reference Parse(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(JsonSurrogates.Replace(json));
        return Map(document.RootElement);
    }

    /// <summary>Reads a record.</summary>
    /// <param name="record">The record; it need not outlive the call.</param>
    /// <exception cref="JsonException">The value is not a record: it has no DOI among its attributes.</exception>
    public static Reference Map(JsonElement record)
    {
        var data = record.Field("data") is { ValueKind: JsonValueKind.Object } inner ? inner : record;
        var work = data.Field("attributes") ?? data;
        if (work.Text("doi") is not { } doi)
            throw new JsonException("The value is not a DataCite record: it has no DOI.");
        var reference = new ReferenceBuilder { Id = doi, Type = DataCiteTypes.Of(work) };
        reference[TextVariable.Doi] = doi;
        reference[TextVariable.Title] = Title(work, type => type is null);
        reference[TextVariable.Publisher] = DataCiteText.Of(
            work.Field("publisher") is { ValueKind: JsonValueKind.Object } publisher ? publisher.Text("name") : work.Text("publisher")
        );
        reference[TextVariable.Language] = work.Text("language");
        reference[TextVariable.Version] = work.Text("version");
        reference[TextVariable.Url] = work.Text("url");
        reference[TextVariable.Keyword] = string.Join(
            ", ",
            work.Items("subjects").Select(subject => subject.Text("subject")).OfType<string>().Distinct()
        );
        reference[TextVariable.Abstract] = RecordMarkup.ToParagraphs(
            work.Items("descriptions")
                .Where(item => item.Text("descriptionType") == "Abstract")
                .Select(item => item.Text("description"))
                .FirstOrDefault()
        );
        DataCiteNames.Read(work, reference);
        DataCiteDates.Read(work, reference);
        ReadContainer(work.Field("container").GetValueOrDefault(), reference);
        ReadGenre(doi, work, reference);
        reference.Custom = FieldBag.Of(
            Kept.Where(name => work.Field(name) is { } value && !value.IsEmpty())
                .Select(name => KeyValuePair.Create(name, work.Field(name)!.Value.Clone()))
        );
        return reference.BuildCanonical().WithRelations(DataCiteRelations.Of(work));
    }

    private static string? Title(JsonElement work, Func<string?, bool> hasType)
    {
        var title = RecordMarkup.FirstTitle(Of(hasType));
        var subtitle = RecordMarkup.FirstTitle(Of(type => type == "Subtitle"));
        return title is null || subtitle is null || title.Contains(subtitle, StringComparison.OrdinalIgnoreCase)
            ? title ?? subtitle ?? RecordMarkup.FirstTitle(Of(_ => true))
            : $"{title}: {subtitle}";

        IEnumerable<string> Of(Func<string?, bool> isWanted) =>
            work.Items("titles").Where(item => isWanted(item.Text("titleType"))).Select(item => item.Text("title")).OfType<string>();
    }

    private static void ReadContainer(JsonElement container, ReferenceBuilder reference)
    {
        reference[TextVariable.ContainerTitle] = container.Text("title");
        reference[TextVariable.Volume] = container.Text("volume");
        reference[TextVariable.Issue] = container.Text("issue");
        reference[TextVariable.Page] = (container.Text("firstPage"), container.Text("lastPage")) switch
        {
            ({ } first, { } last) when first != last => $"{first}-{last}",
            var (first, _) => first,
        };
        if (container.Text("identifierType") == "ISSN")
            reference[TextVariable.Issn] = container.Text("identifier");
    }

    private static void ReadGenre(string doi, JsonElement work, ReferenceBuilder reference)
    {
        var free = work.Field("types").GetValueOrDefault().Text("resourceType");
        if (reference.Type == ReferenceType.Article)
            reference[TextVariable.Genre] = "Preprint";
        if (reference.Type == ReferenceType.Thesis && free is not null && !free.Equals("Thesis", StringComparison.OrdinalIgnoreCase))
            reference[TextVariable.Genre] = free;
        if (!ArxivId.TryParse(doi, out var arxiv) || !doi.StartsWith("10.48550/", StringComparison.OrdinalIgnoreCase))
            return;
        // arXiv asks that its identifier be cited, whatever type the record gives.
        (reference.Type, reference[TextVariable.Genre], reference[TextVariable.Number]) = (
            ReferenceType.Article,
            "Preprint",
            arxiv.ToString()
        );
    }
}
