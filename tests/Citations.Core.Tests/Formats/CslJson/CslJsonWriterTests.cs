using Citations.Formats;
using CsCheck;

namespace Citations.Tests.Formats.CslJson;

public sealed class CslJsonWriterTests
{
    [Fact]
    public void Properties_stand_in_one_order() =>
        CslJsonWriter.WriteOne(CslJsonReader.ReadOne("""
            {"zzz": 1, "issued": {"season": 2, "date-parts": [[2013]]}, "volume": 7, "author": [{"given": "A", "family": "B"}], "title": "Ä < b", "type": "book", "id": 3, "custom": {"c": [1]}}
            """)).ShouldBe("""{"id":"3","type":"book","title":"Ä < b","volume":"7","author":[{"family":"B","given":"A"}],"issued":{"date-parts":[[2013]],"season":2},"custom":{"c":[1]},"zzz":1}""");

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
        CslJsonWriter.WriteOne(CslJsonReader.Read("""{"id": "a", "type": "lecture-hall"}""").Value[0]).ShouldBe("""{"id":"a","type":"lecture-hall"}""");

    [Fact]
    public void A_value_set_since_wins_over_one_that_was_kept() =>
        CslJsonWriter.WriteOne(CslJsonReader.ReadOne("""{"id": "a", "title": {"odd": 1}}""") with { Title = "T" }).ShouldBe("""{"id":"a","type":"document","title":"T"}""");

    [Fact]
    public void Every_reference_is_read_back_as_it_was() =>
        Check.Sample(References.Any, reference => CslJsonReader.ReadOne(CslJsonWriter.WriteOne(reference)) == reference, iter: 3_000);

    [Fact]
    public void Ten_thousand_references_are_read_back_as_they_were()
    {
        var result = CslJsonReader.Read(Gzip.Read("bench/refs_10000.json.gz"));
        result.Diagnostics.ShouldBeEmpty();
        result.Value.Count.ShouldBe(10_000);
        CslJsonReader.Read(CslJsonWriter.Write(result.Value)).Value.ShouldBe(result.Value);
    }
}
