using Citations.Articles.Parsing;

namespace Citations.Tests.Parsing;

public sealed class EntryDateTests
{
    [Theory]
    [InlineData("2010", "2010", null)]
    [InlineData(" 2010, ", "2010", null)]
    [InlineData("2010a", "2010", "a")]
    [InlineData("2010a, August 10", "2010-08-10", "a")]
    [InlineData("2010, August", "2010-08", null)]
    [InlineData("2010, Spring", "2010 Spring", null)]
    [InlineData("2010, Summer", "2010 Summer", null)]
    [InlineData("2010, Fall", "2010 Autumn", null)]
    [InlineData("2010, Autumn", "2010 Autumn", null)]
    [InlineData("2010, Winter", "2010 Winter", null)]
    [InlineData("2010, February 30", "2010-02", null)]
    [InlineData("2003-04", "2003/2004", null)]
    [InlineData("2003–2011", "2003/2011", null)]
    [InlineData("n.d.", "n.d.", null)]
    [InlineData("n.d.-b", "n.d.", "b")]
    [InlineData("in press", "in press", null)]
    public void Dates_are_read_from_their_words(string text, string expected, string? suffix)
    {
        var date = EntryDate.Read(text).ShouldNotBeNull();
        (date.Value.ToString(), date.Suffix).ShouldBe((expected, suffix));
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("")]
    [InlineData("20")]
    public void Other_words_are_no_dates(string text) => EntryDate.Read(text).ShouldBeNull();

    [Fact]
    public void The_year_of_the_first_publication_is_kept() => EntryDate.Read("1900/1953").ShouldNotBeNull().OriginalYear.ShouldBe(1900);

    [Fact]
    public void About_a_year_is_read() => EntryDate.Read("ca. 1900").ShouldNotBeNull().Value.IsCirca.ShouldBeTrue();

    [Theory]
    [InlineData("January,Jan.", 1)]
    [InlineData("February,Feb.", 2)]
    [InlineData("March,Mar.", 3)]
    [InlineData("April,Apr.", 4)]
    [InlineData("May", 5)]
    [InlineData("June,Jun.", 6)]
    [InlineData("July,Jul.", 7)]
    [InlineData("August,Aug.", 8)]
    [InlineData("September,Sept.,Sep.", 9)]
    [InlineData("October,Oct.", 10)]
    [InlineData("November,Nov.", 11)]
    [InlineData("December,Dec.", 12)]
    public void Months_are_read_with_a_day_in_either_order(string names, int month)
    {
        foreach (var name in names.Split(','))
        {
            EntryDate.MonthAndDay($"{name} 7").ShouldBe((month, 7));
            EntryDate.MonthAndDay($"31 {name}").ShouldBe((month, 31));
            EntryDate.MonthAndDay(name).ShouldBe((month, 0));
        }
    }

    [Theory]
    [InlineData("7", 0, 0)]
    [InlineData("May 32", 5, 0)]
    [InlineData("May 0", 5, 0)]
    [InlineData("May 2010", 5, 0)]
    [InlineData("May 3, 4", 5, 3)]
    [InlineData("Ma 3", 0, 0)]
    public void What_is_not_a_day_is_left_out(string text, int month, int day) => EntryDate.MonthAndDay(text).ShouldBe((month, day));
}
