using System.Text.Json;

namespace Citations.Crossref;

/// <summary>
/// Makes a <see cref="Reference"/> of a Crossref work record, in any of the shapes in which Crossref gives one: the answer to one DOI
/// (an envelope), the message in it, an item of a list. What the model has no variable for is kept under <c>custom</c> by its Crossref
/// name.
/// </summary>
public static class CrossrefRecord
{
    /// <summary>The name of the registry, as a resolution gives its source.</summary>
    internal const string Registry = "Crossref";

    private static readonly (string Field, TextVariable Variable)[] Texts =
    [
        ("DOI", TextVariable.Doi),
        ("volume", TextVariable.Volume),
        ("issue", TextVariable.Issue),
        ("page", TextVariable.Page),
        ("publisher", TextVariable.Publisher),
        ("publisher-location", TextVariable.PublisherPlace),
        ("language", TextVariable.Language),
        ("edition-number", TextVariable.Edition),
    ];

    /// <summary>Reads a record.</summary>
    /// <param name="json">The record as UTF-8 JSON.</param>
    /// <exception cref="JsonException">The text is not JSON, or no work record.</exception>
    public static Reference Parse(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(JsonSurrogates.Replace(json));
        return Map(document.RootElement);
    }

    /// <summary>Reads a record.</summary>
    /// <param name="record">The record; it need not outlive the call.</param>
    /// <exception cref="JsonException">The value is not a work record: it is not an object or has no DOI.</exception>
    public static Reference Map(JsonElement record) => Map(record, isWhole: true);

    /// <summary>Reads a record, or of it what identifies and prints the work: neither the abstract nor what no variable holds.</summary>
    internal static Reference Map(JsonElement record, bool isWhole)
    {
        var work = record.Field("message") is { ValueKind: JsonValueKind.Object } message ? message : record;
        if (work.Text("DOI") is not { } doi)
            throw new JsonException("The value is not a Crossref work record: it has no DOI.");
        var reference = new ReferenceBuilder { Id = doi, Type = CrossrefTypes.Of(work) };
        foreach (var (field, variable) in Texts)
            reference[variable] = work.Text(field);
        CrossrefTitles.Read(work, reference);
        CrossrefNames.Read(work, reference);
        CrossrefDates.Read(work, reference);
        ReadNumbers(work, reference);
        CrossrefGenres.Read(work, reference);
        if (isWhole)
        {
            reference[TextVariable.Abstract] = RecordMarkup.ToParagraphs(work.Text("abstract"));
            reference.Custom = CrossrefLeftovers.Of(work);
        }

        return reference.BuildCanonical().WithRelations(CrossrefRelations.Of(work));
    }

    private static void ReadNumbers(JsonElement work, ReferenceBuilder reference)
    {
        reference[TextVariable.Issn] = string.Join(", ", work.Texts("ISSN").Distinct());
        reference[TextVariable.Isbn] = string.Join(", ", work.Texts("ISBN").Distinct());
        reference[TextVariable.Issue] ??= work.Field("journal-issue")?.Text("issue");
        reference[TextVariable.Version] = work.Field("version") is { ValueKind: JsonValueKind.Object } version
            ? version.Text("version")
            : work.Text("version");
        // An article number takes the place of pages: CSL's APA prints it from number. Some deposit it as the page as well.
        if (work.Text("article-number") is { } number && number != reference[TextVariable.Page])
            reference[TextVariable.Number] = number;
        // Elsevier numbers whole volumes with a C, which is no supplement.
        if (work.Text("special_numbering") is { } special && special != "C")
            reference[TextVariable.Supplement] = special;
        if (reference.Type == ReferenceType.Report)
            reference[TextVariable.Number] ??= work.Text("report-number");
        reference[TextVariable.Url] = work.Field("resource")?.Field("primary")?.Text("URL");
        if (work.Field("event") is not { ValueKind: JsonValueKind.Object } meeting)
            return;
        reference[TextVariable.EventTitle] = meeting.Text("name");
        reference[TextVariable.EventPlace] = meeting.Text("location");
    }
}
