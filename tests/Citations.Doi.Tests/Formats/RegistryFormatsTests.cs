using System.Text;
using Citations.Formats;
using CsCheck;

namespace Citations.Tests.Formats;

public sealed class RegistryFormatsTests
{
    private const string Work =
        """{"indexed": {"timestamp": 1}, "DOI": "10.5555/a", "type": "journal-article", "title": ["A study"], "member": "7"}""";
    private const string Other = """{"DOI": "10.5555/b", "type": "book", "title": ["A book"], "member": "7"}""";
    private const string Record =
        """{"id": "10.5555/d", "type": "dois", "attributes": {"doi": "10.5555/d", "titles": [{"title": "Data"}], "creators": []}, "relationships": {"client": {"data": {"id": "x"}}}}""";

    [Theory]
    [InlineData(Work, "10.5555/a")]
    [InlineData("\uFEFF[" + Work + ", " + Other + "]", "10.5555/a 10.5555/b")]
    [InlineData(Work + "\n" + Other + "\n", "10.5555/a 10.5555/b")]
    [InlineData("""{"status": "ok", "message-type": "work", "message": """ + Work + "}", "10.5555/a")]
    [InlineData(
        """{"message": {"facets": {}, "items": ["""
            + Work
            + ","
            + Other
            + """], "query": {"search-terms": null}, "total-results": 2, "items-per-page": 20}, "message-type": "work-list", "status": "ok"}""",
        "10.5555/a 10.5555/b"
    )]
    [InlineData(
        """{"status": "ok", "message-type": "work-list", "message": {"facets": {}, "total-results": 0, "items": [], "items-per-page": 20, "query": {}}}""",
        ""
    )]
    [InlineData("""{"items": [""" + Other + "]}", "10.5555/b")]
    [InlineData("""{"doi": "10.5555/a", "type": "journal-article", "message": """ + Work + "}\n", "10.5555/a")]
    public void Crossrefs_answers_are_read(string text, string dois) => ShouldBeRead(text, RegistryFormats.Crossref, dois);

    [Theory]
    [InlineData("""{"data": """ + Record + """, "included": [{"type": "clients", "attributes": {"doi": "no"}}]}""", "10.5555/d")]
    [InlineData("""{"data": [""" + Record + "," + Record + """], "meta": {"total": 2}, "links": {}}""", "10.5555/d 10.5555/d")]
    [InlineData(Record, "10.5555/d")]
    [InlineData("""{"id": "https://doi.org/10.5555/d", "doi": "10.5555/d", "titles": [{"title": "Data"}], "creators": []}""", "10.5555/d")]
    public void DataCites_answers_are_read(string text, string dois) => ShouldBeRead(text, RegistryFormats.DataCite, dois);

    // What Crossref calls CSL-JSON has its bookkeeping, but a title that is a text.
    [Theory]
    [InlineData("""[{"id": "a", "type": "book", "title": "T", "DOI": "10.5555/a"}]""", "csl-json")]
    [InlineData("""{"items": [{"id": "a", "type": "book", "DOI": "10.5555/a"}]}""", "csl-json")]
    [InlineData(
        """{"indexed": {}, "reference-count": 1, "DOI": "10.5555/a", "type": "journal-article", "title": "T", "container-title": "J", "member": "7", "ISSN": ["1234-5679"]}""",
        "csl-json"
    )]
    [InlineData("TY  - BOOK\nER  - \n", "ris")]
    public void Other_formats_are_what_they_were(string text, string name) =>
        ReferenceFormat.Detect(text, RegistryFormats.All)!.Name.ShouldBe(name);

    [Fact]
    public void A_value_that_is_not_a_record_is_reported_with_its_place_and_the_others_are_read()
    {
        var text = "[" + Work + ",\n {\"title\": [\"ä\"]}, 7,\n " + Other + ",\n {\"DOI\": \"10.5555/c\", \"title\": [\"\\ud800\"]}]";
        var library = ReferenceLibrary.Parse(text, null, RegistryFormats.All);
        library.References.Select(reference => reference.Id).ShouldBe(["10.5555/a", "10.5555/b"]);
        library
            .Diagnostics.Select(finding => (finding.Code, text[finding.Span!.Value.Start]))
            .ShouldBe([("CIT0501", '{'), ("CIT0501", '7'), ("CIT0501", '{')]);
    }

    [Fact]
    public void What_is_cut_costs_one_record()
    {
        var cut = ReferenceLibrary.Parse(
            """{"status": "ok", "message": {"items": [""" + Work + ", " + Other[..40],
            null,
            RegistryFormats.All
        );
        cut.References.ShouldHaveSingleItem().Id.ShouldBe("10.5555/a");
        cut.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CIT0501");

        var lines = ReferenceLibrary.Parse(Work + "\n" + Work[..40] + "\n" + Other + "\n", null, RegistryFormats.All);
        lines.References.Select(reference => reference.Id).ShouldBe(["10.5555/a", "10.5555/b"]);
        lines.Diagnostics.ShouldHaveSingleItem().Span!.Value.Start.ShouldBeGreaterThan(Work.Length);
    }

    [Fact]
    public void Only_registries_make_their_records()
    {
        RegistryFormats.All.ShouldAllBe(format => !format.CanWrite);
        Should
            .Throw<NotSupportedException>(() => RegistryFormats.Crossref.Write([]))
            .Message.ShouldBe("Crossref JSON can be read but not written.");
    }

    [Fact]
    public void No_text_makes_a_reader_throw()
    {
        const string Rich = """
            {"message": {"items": [{"DOI": "10.5555/a", "type": "journal-article", "title": ["A <i>b</i> &amp; c"], "page": "1-9", "issued": {"date-parts": [[2019, 11, 5]]}, "author": [{"given": "A", "family": "B"}],
            "event": {"name": "M", "start": {"date-parts": [[2001, 2, 3]]}}, "relation": {"is-part-of": [{"id": "x"}]}, "updated-by": [{"DOI": "10.5555/n", "type": "retraction"}], "ISSN": ["1234-5679"]}]},
            "data": [{"attributes": {"doi": "10.5555/d", "titles": [{"title": "D"}], "creators": [{"name": "B, A", "nameType": "Personal"}], "dates": [{"date": "2019-11-05", "dateType": "Issued"}], "publicationYear": 2019,
            "container": {"title": "J", "firstPage": "1", "lastPage": "2"}, "types": {"resourceTypeGeneral": "Text"}, "subjects": [{"subject": "s"}], "publisher": {"name": "P"}, "relatedIdentifiers": [{"relationType": "IsPartOf", "relatedIdentifier": "y"}]}}]}
            """;
        string[] breakers =
        [
            "\0",
            "\n{",
            "\n",
            "\"",
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "null",
            "true",
            "-1",
            "0",
            "99999",
            "9999999999",
            "1e400",
            "\\ud800",
            "\\",
            "\uD800",
            "[[",
            "{\"",
            "[]",
            "{}",
            "\"\"",
            "/*",
            "//",
            "\"message\":",
            "\"items\":[",
        ];
        var piece = Gen.OneOf(Gen.Int[0, breakers.Length - 1].Select(index => breakers[index]), Gen.String);
        Check.Sample(
            Gen.Select(Gen.Int[0, Rich.Length], Gen.Int[0, 30], piece, Gen.Int[0, Rich.Length], piece),
            (at, length, first, second, other) =>
            {
                var changed = string.Concat(Rich.AsSpan(0, at), first, Rich.AsSpan(Math.Min(Rich.Length, at + length)));
                changed = changed.Insert(Math.Min(second, changed.Length), other);
                _ = ReferenceFormat.Detect(changed, RegistryFormats.All);
                foreach (var format in RegistryFormats.All)
                    format
                        .Read(changed)
                        .Diagnostics.ShouldAllBe(finding => finding.Span!.Value.Start >= 0 && finding.Span.Value.End <= changed.Length);
            },
            iter: 5_000
        );
    }

    [Fact]
    public void Every_record_is_known_by_its_content()
    {
        foreach (var text in RegistryRecords.CrossrefTexts)
            ShouldBeOneRecord(text, RegistryFormats.Crossref);
        foreach (var text in RegistryRecords.DataCiteTexts)
            ShouldBeOneRecord(text, RegistryFormats.DataCite);
    }

    [Fact]
    public void Every_record_is_known_in_an_answer()
    {
        foreach (var text in RegistryRecords.CrossrefTexts)
            ShouldBeOneRecord("""{"status": "ok", "message-type": "work", "message": """ + text + "}", RegistryFormats.Crossref);
        foreach (var text in RegistryRecords.DataCiteTexts)
            ShouldBeOneRecord("""{"data": """ + text + "}", RegistryFormats.DataCite);
    }

    [Fact]
    public void All_records_are_read_from_one_list()
    {
        ShouldBeAll(
            """{"status": "ok", "message-type": "work-list", "message": {"items": ["""
                + string.Join(',', RegistryRecords.CrossrefTexts)
                + "]}}",
            RegistryFormats.Crossref,
            RegistryRecords.Crossref()
        );
        ShouldBeAll(string.Join('\n', RegistryRecords.CrossrefTexts), RegistryFormats.Crossref, RegistryRecords.Crossref());
        ShouldBeAll(
            """{"data": [""" + string.Join(',', RegistryRecords.DataCiteTexts) + """], "meta": {}}""",
            RegistryFormats.DataCite,
            RegistryRecords.DataCite()
        );
    }

    [Fact]
    public void Every_answer_of_the_shared_data_is_known_by_its_content()
    {
        ShouldBeRecords("crossref/crossref", RegistryFormats.Crossref, 3_286);
        ShouldBeRecords("crossref/datacite", RegistryFormats.DataCite, 302);
        // A list of selected fields may leave the DOI out.
        foreach (
            var text in RegistryRecords
                .SharedTexts("crossref/queries", "work-list_*.json")
                .Where(text => text.Contains("\"DOI\"", StringComparison.Ordinal))
        )
        {
            var library = ReferenceLibrary.Parse(text, null, RegistryFormats.All);
            (library.Format, library.References.IsEmpty, library.Diagnostics.Count).ShouldBe((RegistryFormats.Crossref, false, 0), text);
        }
    }

    private static void ShouldBeRecords(string folder, ReferenceFormat format, int count)
    {
        var texts = RegistryRecords.SharedTexts(folder).ToList();
        texts.Count.ShouldBe(count);
        foreach (var text in texts)
            ShouldBeOneRecord(text, format);
    }

    private static void ShouldBeOneRecord(string text, ReferenceFormat format)
    {
        var library = ReferenceLibrary.Parse(text, null, RegistryFormats.All);
        (library.Format, library.References.Count, library.Diagnostics.Count).ShouldBe((format, 1, 0), text);
    }

    private static void ShouldBeAll(string text, ReferenceFormat format, IEnumerable<Reference> records)
    {
        var library = ReferenceLibrary.Parse(text, null, RegistryFormats.All);
        (library.Format, library.Diagnostics.Count).ShouldBe((format, 0));
        library.References.ShouldBe(records);
    }

    private static void ShouldBeRead(string text, ReferenceFormat format, string dois)
    {
        var library = ReferenceLibrary.Parse(text, null, RegistryFormats.All);
        library.Format.ShouldBe(format);
        library.Diagnostics.BesidesInformation().ShouldBeEmpty();
        string.Join(' ', library.References.Select(reference => reference.Id)).ShouldBe(dois);
    }
}
