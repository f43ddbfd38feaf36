namespace Citations.Tests;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData(2013, 0, 0, "2013")]
    [InlineData(2013, 5, 0, "2013-05")]
    [InlineData(2013, 5, 17, "2013-05-17")]
    [InlineData(-350, 0, 0, "-350")]
    public void A_date_is_as_precise_as_it_is_known(int year, int month, int day, string expected) =>
        new PartialDate(year, month, day).ToString().ShouldBe(expected);

    [Fact]
    public void A_range_has_an_end_or_is_open()
    {
        new PartialDate(new(2017, 7, 12), new DatePoint(2017, 7, 15)).ToString().ShouldBe("2017-07-12/2017-07-15");
        (new PartialDate(2015) { IsOpenEnded = true }).ToString().ShouldBe("2015/..");
    }

    [Theory]
    [InlineData(13, 0)]
    [InlineData(-1, 0)]
    [InlineData(1, 32)]
    public void A_month_or_day_that_does_not_exist_is_refused(int month, int day) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new DatePoint(2013, month, day));

    [Fact]
    public void Dates_order_by_time_and_the_less_precise_first()
    {
        DatePoint[] inOrder =
        [
            new(-350),
            new(2012, 12, 31),
            new(2013),
            new(2013, 3),
            new(2013, Season.Summer),
            new(2013, 5),
            new(2013, 5, 17),
        ];

        inOrder.Reverse().Order().ShouldBe(inOrder);
    }

    [Theory]
    [InlineData("2013")]
    [InlineData("2013-05")]
    [InlineData("2013-05-17")]
    [InlineData("2015/..")]
    [InlineData("2017-07-12/2017-07-15")]
    [InlineData("~1900")]
    public void A_date_is_read_as_it_is_written(string text) => PartialDate.Parse(text).ToString().ShouldBe(text);

    [Theory]
    [InlineData("1998/unknown", "1998")]
    [InlineData("1998-05/unknown", "1998-05")]
    [InlineData("1998~ / unknown", "~1998")]
    [InlineData("unknown/1998-05-02", "1998-05-02")]
    [InlineData("open/1998", "1998")]
    [InlineData("open/1998-05", "1998-05")]
    public void A_range_of_which_only_one_end_is_known_is_dated_by_that(string text, string expected) =>
        PartialDate.Parse(text).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("unknown/unknown")]
    [InlineData("open/unknown")]
    [InlineData("2013-02-30")]
    [InlineData("2013-13-01-01")]
    [InlineData("in press")]
    [InlineData("")]
    public void What_is_not_a_date_is_refused_and_named(string text)
    {
        Should.Throw<FormatException>(() => PartialDate.Parse(text)).Message.ShouldStartWith($"'{text}' is not a date");
        PartialDate.TryParse(text, out _).ShouldBeFalse();
    }
}
