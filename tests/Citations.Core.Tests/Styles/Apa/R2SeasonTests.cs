using Citations.Formats;
using static Citations.Tests.Styles.Apa.ApaText;

namespace Citations.Tests.Styles.Apa;

/// <summary>A season is called what the work calls it: Fall and autumn are one season and two words (APA 7, section 9.14).</summary>
public sealed class R2SeasonTests
{
    [Theory]
    [InlineData("""{"date-parts":[[2014]],"season":"Fall"}""", "2014, Fall")]
    [InlineData("""{"date-parts":[["2014"]],"season":"fall"}""", "2014, Fall")]
    [InlineData("""{"literal":"Fall 2014"}""", "2014, Fall")]
    [InlineData("""{"raw":"Fall 2014"}""", "2014, Fall")]
    [InlineData("""{"literal":"2014 Fall-Winter"}""", "2014, Fall/Winter")]
    [InlineData("""{"literal":"Summer/Fall 2014"}""", "2014, Summer/Fall")]
    [InlineData("""{"date-parts":[[2014]],"season":"Autumn"}""", "2014, Autumn")]
    [InlineData("""{"date-parts":[[2014]],"season":3}""", "2014, Autumn")]
    [InlineData("""{"date-parts":[[2014]],"season":"Spring"}""", "2014, Spring")]
    [InlineData("""{"literal":"Autumn 2014"}""", "2014, Autumn")]
    public void A_season_keeps_its_word(string issued, string expected) =>
        Entry($$"""{"type":"article-magazine","title":"Reeds","container-title":"Ponds","issued":{{issued}}}""")
            .ShouldBe($"Reeds. ({expected}). _Ponds_.");

    [Fact]
    public void Csl_json_gets_the_number_of_a_season_which_other_programs_read()
    {
        Written("""{"date-parts":[[2014]],"season":"Fall"}""").ShouldContain("\"season\":3");
        Written("""{"date-parts":[[2014]],"season":"Fall"}""").ShouldNotContain("Fall");
        Written("""{"date-parts":[[2014]],"season":3}""").ShouldContain("\"season\":3");
        Written("""{"date-parts":[[2014]],"season":"Autumn"}""").ShouldContain("\"season\":3");
    }

    [Theory]
    [InlineData("bibtex")]
    [InlineData("biblatex")]
    [InlineData("ris")]
    [InlineData("endnote-xml")]
    [InlineData("word-sources")]
    [InlineData("refer")]
    [InlineData("nbib")]
    public void Every_format_that_has_words_for_dates_keeps_it(string name)
    {
        var format = ReferenceFormat.Named(name)!;
        var work = Read(
            """{"id":"a","type":"article-magazine","title":"Reeds","container-title":"Ponds","issued":{"date-parts":[[2014]],"season":"Fall"}}"""
        );

        var again = ReferenceLibrary.Parse(format.Write([work]), format).References[0];

        again.Issued.ShouldBe(work.Issued);
    }

    [Fact]
    public void Both_words_are_one_point_in_time() =>
        Read("""{"type":"book","title":"T","issued":{"date-parts":[[2014]],"season":"Fall"}}""")
            .Issued!.Start.ShouldBe(new DatePoint(2014, Season.Autumn));

    private static string Written(string issued) =>
        CslJsonWriter.WriteOne(Read($$"""{"type":"book","title":"T","issued":{{issued}}}"""));
}
