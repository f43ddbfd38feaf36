using Citations.Canonical;

namespace Citations.Tests.Canonical;

public sealed class YearRemarkTests
{
    [Theory]
    [InlineData("1988印刷", 1988)]
    [InlineData("1988年影印本", 1988)]
    [InlineData("1988（重印）", 1988)]
    [InlineData("1988 (printed)", 1988)]
    [InlineData("1988, 2nd printing", 1988)]
    [InlineData("1988 [Nachdruck]", 1988)]
    [InlineData("1988 (réimpr.)", 1988)]
    [InlineData("impr. 1988", 1988)]
    [InlineData("gedr. 1988", 1988)]
    [InlineData("1688（康熙二十七年）", 1688)]
    [InlineData("1980 (昭和55年)", 1980)]
    [InlineData("昭和55年（1980）", 1980)]
    [InlineData("民国二十三年 [1934]", 1934)]
    public void Words_of_printing_and_years_of_an_era_leave_the_year(string words, int year)
    {
        var form = CanonicalForm.Of(new Reference { Id = "a", Issued = new(words) });

        form.Reference.Issued.ShouldBe(new PartialDate(year));
        form.Undecided.ShouldHaveSingleItem().ShouldContain(words);
    }

    // A season, a decade, "about", "before" and a status are parts of the date, and a year of no era is none.
    [Theory]
    [InlineData("1995年春")]
    [InlineData("1990年代")]
    [InlineData("1995年前后")]
    [InlineData("1995年頃")]
    [InlineData("康熙四十四年")]
    [InlineData("1995 (unpublished)")]
    [InlineData("1995 or later")]
    [InlineData("Summer 1995 printing")]
    public void Words_that_say_more_of_the_date_stay(string words) => YearRemark.Read(words).ShouldBeNull();
}
