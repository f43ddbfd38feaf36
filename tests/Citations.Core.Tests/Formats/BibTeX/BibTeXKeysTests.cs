using Citations.Formats.BibTeX;

namespace Citations.Tests.Formats.BibTeX;

public sealed class BibTeXKeysTests
{
    [Theory]
    [InlineData("mykey", true)]
    [InlineData("My-Key_1.a:b+c/d", true)]
    [InlineData("", false)]
    [InlineData("9lives", false)]
    [InlineData("two words", false)]
    [InlineData("a{b", false)]
    [InlineData("crossref", true)]
    [InlineData("xdata", true)]
    [InlineData("month", true)]
    [InlineData("year", false)]
    [InlineData("day", false)]
    [InlineData("date", false)]
    [InlineData("urldate", false)]
    [InlineData("entrysubtype", true)]
    [InlineData("subtitle", false)]
    [InlineData("booksubtitle", false)]
    [InlineData("journalsubtitle", false)]
    [InlineData("maintitle", false)]
    [InlineData("mainsubtitle", false)]
    [InlineData("issuetitle", false)]
    [InlineData("issuesubtitle", false)]
    [InlineData("author", false)]
    [InlineData("TITLE", true)]
    [InlineData("volume", false)]
    public void A_fact_is_kept_where_its_name_means_nothing_else_or_says_more(string name, bool canKeep) =>
        BibTeXKeys.CanKeep(name, new Reference { Title = "T" }).ShouldBe(canKeep);

    [Fact]
    public void A_month_beside_a_date_is_kept_where_the_date_has_none()
    {
        BibTeXKeys.CanKeep("month", new Reference { Issued = new(2001) }).ShouldBeTrue();
        BibTeXKeys.CanKeep("month", new Reference { Issued = new(2001, 5) }).ShouldBeFalse();
        BibTeXKeys.CanKeep("month", new Reference { Issued = new(new DatePoint(2001, Season.Spring)) }).ShouldBeFalse();
        BibTeXKeys.CanKeep("month", new Reference { Issued = new(new DatePoint(2001), new DatePoint(2002, 3)) }).ShouldBeFalse();
    }

    [Theory]
    [InlineData("gull2001", "gull2001")]
    [InlineData("with space", "with_space")]
    [InlineData("a,b{c}d", "a_b_c_d")]
    public void A_key_has_no_character_that_ends_it(string id, string key) => BibTeXKeys.Valid(id).ShouldBe(key);
}
