using Citations.Formats;
using CsCheck;

namespace Citations.Tests.Formats.CslJson;

public sealed class CslJsonWriterTests
{
    [Fact]
    public void Properties_stand_in_one_order() =>
        CslJsonWriter
            .WriteOne(
                CslJsonReader.ReadOne(
                    """
                    {"zzz": 1, "issued": {"season": 2, "date-parts": [[2013]]}, "volume": 7, "author": [{"given": "A", "family": "B"}], "title": "Ä < b", "type": "book", "id": 3, "custom": {"c": [1]}}
                    """
                )
            )
            .ShouldBe(
                """{"id":"3","type":"book","title":"Ä < b","volume":"7","author":[{"family":"B","given":"A"}],"issued":{"date-parts":[[2013]],"season":2},"custom":{"c":[1]},"zzz":1}"""
            );

    [Theory]
    [InlineData("""{"date-parts":[[2015],[0]]}""")]
    [InlineData("""{"date-parts":[[1998],[2003,5]],"circa":true}""")]
    [InlineData("""{"date-parts":[[1999,21],[2001,22]]}""")]
    [InlineData("""{"literal":"in press","note":"x"}""")]
    public void Dates_are_written_as_they_were_read(string date)
    {
        var item = $$"""{"id":"a","type":"book","issued":{{date}}}""";
        CslJsonWriter.WriteOne(CslJsonReader.ReadOne(item)).ShouldBe(item);
    }

    [Fact]
    public void A_type_that_CSL_does_not_know_is_written_back() =>
        CslJsonWriter
            .WriteOne(CslJsonReader.Read("""{"id": "a", "type": "lecture-hall"}""").Value[0])
            .ShouldBe("""{"id":"a","type":"lecture-hall"}""");

    [Fact]
    public void A_value_set_since_wins_over_one_that_was_kept() =>
        CslJsonWriter
            .WriteOne(CslJsonReader.ReadOne("""{"id": "a", "title": {"odd": 1}}""") with { Title = "T" })
            .ShouldBe("""{"id":"a","type":"document","title":"T"}""");

    [Fact]
    public void Every_reference_is_read_back_as_it_was() =>
        Check.Sample(References.Any, reference => CslJsonReader.ReadOne(CslJsonWriter.WriteOne(reference)) == reference, iter: 3_000);

    [Fact]
    public void What_another_format_left_stands_under_custom_and_comes_back()
    {
        var work = RisReader.Read("TY  - BOOK\nID  - a\nTI  - T\nC1  - Burrow\nER  - \n").Value[0];
        var json = CslJsonWriter.WriteOne(work);
        json.ShouldBe("""{"id":"a","type":"book","title":"T","custom":{"source-fields":{"C1":"Burrow"}}}""");
        CslJsonReader.ReadOne(json).ShouldBe(work);
        CslJsonWriter.WriteOne(CslJsonReader.ReadOne(json)).ShouldBe(json);
    }

    [Fact]
    public void A_property_of_the_item_stays_one_when_the_work_changes() =>
        CslJsonWriter
            .WriteOne(
                CslJsonReader.ReadOne("""{"id": "a", "type": "book", "mood": "blue"}""") is var work
                    ? work with
                    {
                        Extra = work.Extra.With("tone", "deep"),
                    }
                    : work
            )
            .ShouldBe("""{"id":"a","type":"book","mood":"blue","tone":"deep"}""");

    [Fact]
    public async Task What_is_written_validates_against_the_schema()
    {
        var schema = await CslDataSchema.LoadAsync(TestContext.Current.CancellationToken);
        string[] forbidden =
        [
            """{"type": "book"}""",
            """{"id": "a"}""",
            """{"id": "a", "type": "gizmo"}""",
            """{"id": "a", "type": "book", "mood": "blue"}""",
            """{"id": "a", "type": "book", "title": 7}""",
            """{"id": "a", "type": "book", "author": [{"family": "B", "ORCID": "x"}]}""",
            """{"id": "a", "type": "book", "author": {"family": "B"}}""",
            """{"id": "a", "type": "book", "issued": {"date-parts": [[]]}}""",
            """{"id": "a", "type": "book", "issued": {"date-parts": [[2013, 1, 2, 3]]}}""",
            """{"id": "a", "type": "book", "issued": {"date-parts": [[2013]], "month": "13"}}""",
        ];
        forbidden.ShouldAllBe(item => schema.Faults($"[{item}]").Count > 0);
        // A variable of CSL 1.0.2 that csl-data has left out.
        Check.Sample(
            References.Any.Select(reference => reference.With(NameVariable.EditorTranslator, default)).Array[0, 20],
            references => schema.Faults(CslJsonWriter.Write(references)).ShouldBeEmpty(),
            iter: 100
        );
    }

    [Fact]
    public void What_the_schema_forbids_in_a_name_stands_under_custom_and_comes_back()
    {
        var reference = new Reference
        {
            Id = "a",
            Author =
            [
                Contributor.Person("Li", "J."),
                Contributor.Person("Li", "J.") with
                {
                    Extra = FieldBag.Empty.With("ORCID", "0000").With("parse-names", "1"),
                },
            ],
            Custom = FieldBag.Empty.With("mood", "blue"),
        };
        var json = CslJsonWriter.WriteOne(reference);
        json.ShouldBe(
            """
            {"id":"a","type":"document","author":[{"family":"Li","given":"J."},{"family":"Li","given":"J.","parse-names":"1"}],"custom":{"mood":"blue","contributor-fields":{"author":[{"position":2,"name":"J. Li","fields":{"ORCID":"0000"}}]}}}
            """
        );
        CslJsonReader.ReadOne(json).ShouldBe(reference);
    }

    [Theory]
    [InlineData(
        """{"author":[{"position":1,"name":"A Berg","fields":{"ORCID":"0"}},{"position":2,"name":"C Dahl","fields":{"ORCID":"1"}}]}"""
    )]
    [InlineData("""{"author":[{"position":3,"name":"A Berg","fields":{}}]}""")]
    [InlineData("""{"author":[{"position":0,"name":"A Berg","fields":{}}]}""")]
    [InlineData("""{"author":[{"position":"1","name":"A Berg","fields":{}}]}""")]
    [InlineData("""{"author":[{"position":1,"name":"A Berg","fields":7}]}""")]
    [InlineData("""{"author":{"position":1}}""")]
    [InlineData("""{"mood":[]}""")]
    public void Fields_of_names_that_moved_go_to_nobody_and_stay(string fields)
    {
        var item =
            $$$"""{"id":"a","type":"book","author":[{"family":"Berg","given":"A"},{"family":"Ek","given":"B"}],"custom":{"contributor-fields":{{{fields}}}}}""";
        var reference = CslJsonReader.ReadOne(item);
        reference.Author.ShouldAllBe(name => name.Extra.Count == 0);
        CslJsonWriter.WriteOne(reference).ShouldBe(item);
        // New fields of names then stay with them: nothing is overwritten.
        var found = reference with
        {
            Author = [Contributor.Person("Berg", "A") with { Extra = FieldBag.Empty.With("ORCID", "9") }],
        };
        CslJsonReader.ReadOne(CslJsonWriter.WriteOne(found)).ShouldBe(found);
    }

    [Fact]
    public void Ten_thousand_references_are_read_back_as_they_were()
    {
        var references = WorkLibrary.Of(10_000);
        var result = CslJsonReader.Read(CslJsonWriter.Write(references));
        result.Diagnostics.BesidesInformation().ShouldBeEmpty();
        result.Value.ShouldBe(references);
    }
}
