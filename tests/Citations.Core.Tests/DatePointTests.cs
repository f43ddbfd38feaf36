namespace Citations.Tests;

public sealed class DatePointTests
{
    [Theory]
    [InlineData(2013, 2, 30)]
    [InlineData(2013, 2, 29)]
    [InlineData(1900, 2, 29)]
    [InlineData(2013, 4, 31)]
    [InlineData(2013, 12, 32)]
    [InlineData(2013, 13, 1)]
    [InlineData(2013, -1, 1)]
    [InlineData(2013, 1, -1)]
    public void A_day_that_the_month_does_not_have_is_refused(int year, int month, int day) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new DatePoint(year, month, day));

    [Theory]
    [InlineData(2012, 2, 29)]
    [InlineData(2000, 2, 29)]
    [InlineData(-1, 2, 29)]
    [InlineData(2013, 1, 31)]
    [InlineData(2013, 11, 30)]
    public void A_day_that_the_month_has_is_taken(int year, int month, int day) => new DatePoint(year, month, day).Day.ShouldBe((byte)day);
}
