using System.Text.Json;
using Citations.Formats;
using CsCheck;

namespace Citations.Tests.Formats.CslJson;

public sealed class CslJsonReaderTests
{
    [Theory]
    [InlineData("""[{"id": "a", "title": "T"}]""")]
    [InlineData("""{"id": "a", "title": "T"}""")]
    [InlineData("""{"style": "apa", "items": [{"id": "a", "title": "T"}]}""")]
    [InlineData("""[{"id": "a", "title": "T",},]""")]
    [InlineData("\uFEFF[{\"id\": \"a\", \"title\": \"T\"}]")]
    public void Reads_a_list_an_item_and_a_list_in_an_object(string json)
    {
        var result = CslJsonReader.Read(json);
        result.Diagnostics.BesidesInformation().ShouldBeEmpty();
        result.Value.ShouldBe([new Reference { Id = "a", Title = "T" }]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"items": []}""")]
    public void An_empty_list_has_no_references(string json)
    {
        var result = CslJsonReader.Read(json);
        result.Diagnostics.BesidesInformation().ShouldBeEmpty();
        result.Value.ShouldBeEmpty();
    }

    [Fact]
    public void Numbers_and_texts_stand_for_each_other()
    {
        var reference = CslJsonReader.ReadOne(
            """{"id": 12, "volume": 7, "title": 1984, "issued": {"date-parts": [["2013", "5", 17]], "circa": "true"}}"""
        );
        reference.ShouldBe(
            new Reference
            {
                Id = "12",
                Volume = "7",
                Title = "1984",
                Issued = new PartialDate(2013, 5, 17) { IsCirca = true },
            }
        );
    }

    [Theory]
    [InlineData("""{"date-parts": "2012-05-03"}""", "2012-05-03")]
    [InlineData("""{"date-parts": 2012}""", "2012")]
    [InlineData("""{"date-parts": ["2012", "05", "03"]}""", "2012-05-03")]
    [InlineData("""{"date-parts": [2012, 5, 3]}""", "2012-05-03")]
    [InlineData("""{"date-parts": [2012]}""", "2012")]
    [InlineData("""{"date-parts": ["2012-05-03", "2012-05-04"]}""", "2012-05-03/2012-05-04")]
    [InlineData("""{"date-parts": [["2012-05-03"]]}""", "2012-05-03")]
    [InlineData("""{"date-parts": [[2012, "May", "3rd"]]}""", "2012-05-03")]
    [InlineData("""[{"year": 2012, "month": 5}]""", "2012-05")]
    [InlineData("""[[2012, 5, 3], [2012, 6]]""", "2012-05-03/2012-06")]
    [InlineData("""[2012, 5]""", "2012-05")]
    public void A_date_in_another_shape_is_read(string issued, string expected)
    {
        var result = CslJsonReader.Read($$"""[{"id": "a", "issued": {{issued}}, "title": "T"}]""");
        result.Diagnostics.ShouldBeEmpty();
        result.Value[0].Issued?.ToString().ShouldBe(expected);
        result.Value[0].Title.ShouldBe("T");
    }

    [Theory]
    [InlineData("""{"date-parts": [[2012, 13, 1]]}""", "2012 Spring")]
    [InlineData("""{"date-parts": [[2012, 5, 32]]}""", "2012-05")]
    [InlineData("""{"date-parts": ["soon"]}""", null)]
    [InlineData("""{"timestamp": 1336003200000}""", null)]
    public void A_part_of_a_date_that_is_none_is_reported(string issued, string? expected)
    {
        var result = CslJsonReader.Read($$"""[{"id": "a", "issued": {{issued}}, "title": "T"}]""");
        result.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CIT0503");
        result.Value[0].Issued?.ToString().ShouldBe(expected);
    }

    [Fact]
    public void Of_a_list_of_titles_the_first_counts() =>
        CslJsonReader
            .ReadOne("""{"container-title": ["Weather", "Weather and Sea"], "ISSN": ["1234-5679", "2049-3630"]}""")
            .ContainerTitle.ShouldBe("Weather");

    [Fact]
    public void Names_that_are_texts_are_persons_where_they_plainly_are() =>
        CslJsonReader
            .ReadOne("""{"author": ["Ann van Gull", "Tern, Bo", "World Health Organization", "OpenAI"]}""")
            .Author.ShouldBe([
                new Contributor { Given = "Ann", NonDroppingParticle = "van", Family = "Gull" },
                Contributor.Person("Tern", "Bo"),
                Contributor.Organization("World Health Organization"),
                Contributor.Organization("OpenAI"),
            ]);

    [Fact]
    public void Older_and_foreign_names_give_way_to_the_proper_ones()
    {
        var reference = CslJsonReader.ReadOne(
            """{"event": "E", "shortTitle": "S", "title-short": "Short", "journalAbbreviation": "J. A.", "type": "journal-article", "ISSN": ["1234-5679", "2049-3630"]}"""
        );
        reference[TextVariable.EventTitle].ShouldBe("E");
        reference.TitleShort.ShouldBe("Short");
        reference.Extra.GetString("shortTitle").ShouldBe("S");
        reference.ContainerTitleShort.ShouldBe("J. A.");
        reference.Type.ShouldBe(ReferenceType.ArticleJournal);
        reference.Issn.ShouldBe("1234-5679, 2049-3630");
    }

    [Fact]
    public void Names_keep_their_parts_and_what_no_part_is()
    {
        var reference = CslJsonReader.ReadOne(
            """
            {"author": [{"family": "Beethoven", "given": "Ludwig", "dropping-particle": "van", "suffix": "Jr.", "comma-suffix": 1, "ORCID": "0000-0002-1825-0097"},
                        {"name": "World Health Organization"}, {"family": "", "given": "Plato"}, {}, null], "editor": {"family": "Solo"}}
            """
        );
        reference.Author.Count.ShouldBe(3);
        reference
            .Author[0]
            .ShouldBe(
                new Contributor
                {
                    Family = "Beethoven",
                    Given = "Ludwig",
                    DroppingParticle = "van",
                    Suffix = "Jr.",
                    CommaSuffix = true,
                    Extra = FieldBag.Empty.With("ORCID", "0000-0002-1825-0097"),
                }
            );
        reference.Author[1].ShouldBe(Contributor.Organization("World Health Organization"));
        reference.Author[2].ShouldBe(new Contributor { Given = "Plato" });
        reference.Editor.ShouldBe([Contributor.Person("Solo")]);
    }

    [Theory]
    [InlineData("""{"date-parts": [[2013, 5, 17]]}""", "2013-05-17")]
    [InlineData("""{"date-parts": [[-350]]}""", "-350")]
    [InlineData("""{"date-parts": [[1998], [2003, 5]]}""", "1998/2003-05")]
    [InlineData("""{"date-parts": [[2015], [0]]}""", "2015/..")]
    [InlineData("""{"date-parts": [[2013, 22]]}""", "2013 Summer")]
    [InlineData("""{"date-parts": [[2013, 13]]}""", "2013 Spring")]
    [InlineData("""{"date-parts": [[2013]], "season": 4}""", "2013 Winter")]
    [InlineData("""{"date-parts": [2013]}""", "2013")]
    [InlineData("""{"raw": "2003-05"}""", "2003-05")]
    [InlineData("""{"raw": "May 13, 2003"}""", "2003-05-13")]
    [InlineData("""{"literal": "in press"}""", "in press")]
    [InlineData("\"1998/2003-05\"", "1998/2003-05")]
    [InlineData("\"1900~\"", "~1900")]
    [InlineData("2013", "2013")]
    public void Dates_are_read_in_every_shape(string date, string expected) =>
        CslJsonReader.ReadOne($$"""{"issued": {{date}}}""").Issued!.ToString().ShouldBe(expected);

    [Theory]
    [InlineData("""{"date-parts": [[null]]}""")]
    [InlineData("""{"date-parts": []}""")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("\"\"")]
    public void A_date_without_a_year_is_not_a_date(string date) => CslJsonReader.ReadOne($$"""{"issued": {{date}}}""").Issued.ShouldBeNull();

    [Fact]
    public void A_part_of_a_date_outside_its_range_is_reported()
    {
        var result = CslJsonReader.Read("""[{"id": "a", "issued": {"date-parts": [[2013, 99, 1]]}}]""");
        result.Value[0].Issued.ShouldBe(new PartialDate(2013));
        result.Diagnostics.ShouldHaveSingleItem().Span.ShouldBe(new SourceSpan(23, 31));
    }

    [Fact]
    public void Words_beside_the_numbers_of_a_date_are_kept() =>
        CslJsonReader.ReadOne("""{"issued": {"date-parts": [[2001]], "raw": "MMI", "timestamp": 5}}""").Issued!.Extra.Count.ShouldBe(2);

    [Fact]
    public void Unknown_properties_and_custom_facts_are_kept()
    {
        var reference = CslJsonReader.ReadOne(
            """{"type": "lecture-hall", "categories": ["x"], "custom": {"a": {"b": 1}}, "abstract": {"odd": true}}"""
        );
        reference.Type.ShouldBe(ReferenceType.Document);
        reference.Extra.Select(field => field.Key).ShouldBe(["type", "categories", "abstract"]);
        reference.Custom["a"]!.Value.GetProperty("b").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void Variables_at_the_head_of_the_note_become_variables()
    {
        var reference = CslJsonReader.ReadOne(
            """{"title": "T", "note": "PMID: 11797025\ntitle: Other\nreviewed-author: Hall || W. C.\noriginal-date: 1910\nRead it twice.\ngenre: no"}"""
        );
        reference[TextVariable.Pmid].ShouldBe("11797025");
        reference[NameVariable.ReviewedAuthor].ShouldBe([Contributor.Person("Hall", "W. C.")]);
        reference.OriginalDate.ShouldBe(new PartialDate(1910));
        reference.Note.ShouldBe("title: Other\nRead it twice.\ngenre: no");
    }

    [Theory]
    [InlineData("""[{"id": "a"}, {"id": "b", "title": "unclosed}, {"id": "c"}]""")]
    [InlineData("""[{"id": "a"}, {"id": "b", "volume": 01x}, {"id": "c"}]""")]
    [InlineData("""[{"id": "a"}, 17, {"id": "c"}]""")]
    [InlineData("""[{"id": "a"}, nonsense, {"id": "c"}]""")]
    [InlineData("""[{"id": "a"}, {"id": "b", {"id": "x"}}, {"id": "c"}]""")]
    public void A_broken_item_takes_no_other_with_it(string json)
    {
        var result = CslJsonReader.Read(json);
        result.IsClean.ShouldBeFalse();
        result.Diagnostics[0].Span!.Value.Start.ShouldBeInRange(13, json.Length);
        result.Value[0].Id.ShouldBe("a");
        if (!json.Contains("unclosed", StringComparison.Ordinal))
            result.Value[^1].Id.ShouldBe("c");
    }

    [Fact]
    public void A_text_cut_short_gives_its_whole_items()
    {
        var result = CslJsonReader.Read("""[{"id": "a"}, {"id": "b"}, {"id": "c", "tit""");
        result.Value.Select(r => r.Id).ShouldBe(["a", "b"]);
        result.Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(DiagnosticSeverity.Error);
    }

    [Fact]
    public void Half_a_character_is_replaced() =>
        CslJsonReader
            .ReadOne("""{"title": "half \ud83d and whole \ud83d\ude00 and \\ud83d"}""")
            .Title.ShouldBe("half \uFFFD and whole \U0001F600 and \\ud83d");

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_read_as_Windows_1252_and_reported()
    {
        var result = CslJsonReader.Read([.. "{\"title\": \""u8, 0xE9, .. "\"}"u8]);
        result.Value[0].Title.ShouldBe("é");
        result.Diagnostics.ShouldHaveSingleItem();
    }

    [Fact]
    public void Depth_is_bounded() => CslJsonReader.Read("[{\"a\":" + new string('[', 100_000)).IsClean.ShouldBeFalse();

    [Fact]
    public void One_item_is_read_from_a_larger_document()
    {
        using var document = JsonDocument.Parse("""{"csl_json": {"id": "x", "title": "T"}}""");
        CslJsonReader.ReadOne(document.RootElement.GetProperty("csl_json")).ShouldBe(new Reference { Id = "x", Title = "T" });
    }

    [Fact]
    public void A_text_that_is_not_one_item_is_refused()
    {
        Should.Throw<FormatException>(() => CslJsonReader.ReadOne("[]")).Message.ShouldContain("found 0");
        Should.Throw<FormatException>(() => CslJsonReader.ReadOne("""{"id": tru}""")).Message.ShouldContain("at ");
    }

    [Fact]
    public void Never_throws() =>
        Check.Sample(
            Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(indices => string.Concat(indices.Select(i => Pieces[i]))),
            json => CslJsonReader.Read(json).Value.Count >= 0,
            iter: 20_000
        );

    private static readonly string[] Pieces =
    [
        "{",
        "}",
        "[",
        "]",
        "\"",
        ",",
        ":",
        "\"id\"",
        "\"issued\"",
        "\"author\"",
        "\"date-parts\"",
        "1",
        "null",
        "\\ud800",
        "\"custom\"",
        "é",
        " ",
    ];

    [Fact]
    public void A_stream_is_read_to_its_end()
    {
        using var stream = new MemoryStream("""[{"id":"a","type":"book"},{"id":"b","type":"book"}]"""u8.ToArray());
        CslJsonReader.Read(stream).Value.Select(work => work.Id).ShouldBe(["a", "b"]);
    }

    [Theory]
    [InlineData("""[/* one */{"id":"a","type":"book"}, /* two */ {"id":"b","type":"book"} /* three */]""")]
    [InlineData("[{\"id\":\"a\",\"type\":\"book\"}, // two\n\t{\"id\":\"b\",\"type\":\"book\"}\r\n]")]
    public void Comments_stand_between_items(string json) =>
        CslJsonReader.Read(json).Value.Select(work => work.Id).ShouldBe(["a", "b"]);

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    public void Values_are_nested_64_deep_at_most(int lists, bool isRead) =>
        CslJsonReader
            .Read($$"""[{"id":"a","x":{{new string('[', lists)}}{{new string(']', lists)}}}]""")
            .Value.IsEmpty.ShouldBe(!isRead);
}
