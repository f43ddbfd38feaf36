using Citations.Styles;

namespace Citations.Tests.Styles;

public sealed class NumberWordsTests
{
    [Fact]
    public void The_numbers_to_nineteen_have_words_of_their_own() =>
        string.Join(' ', Enumerable.Range(0, 20).Select(number => NumberWords.Of(number)))
            .ShouldBe(
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
            );

    [Fact]
    public void The_tens_have_words_of_their_own() =>
        string.Join(' ', Enumerable.Range(2, 8).Select(tens => NumberWords.Of(tens * 10)))
            .ShouldBe("twenty thirty forty fifty sixty seventy eighty ninety");

    [Theory]
    [InlineData(21, "twenty one")]
    [InlineData(99, "ninety nine")]
    [InlineData(100, "one hundred")]
    [InlineData(101, "one hundred one")]
    [InlineData(1984, "one thousand nine hundred eighty four")]
    [InlineData(20_000, "twenty thousand")]
    [InlineData(1_000_001, "one million one")]
    [InlineData(2_000_000_000, "two billion")]
    public void Larger_numbers_are_made_of_them(long number, string expected) => NumberWords.Of(number).ShouldBe(expected);

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(3, "3rd")]
    [InlineData(4, "4th")]
    [InlineData(10, "10th")]
    [InlineData(11, "11th")]
    [InlineData(12, "12th")]
    [InlineData(13, "13th")]
    [InlineData(14, "14th")]
    [InlineData(21, "21st")]
    [InlineData(111, "111th")]
    [InlineData(122, "122nd")]
    public void Ordinals_take_the_ending_of_their_last_digits(int number, string expected) => EnglishOrdinal.Of(number).ShouldBe(expected);

    [Fact]
    public void Months_and_seasons_have_their_English_names()
    {
        string.Join(' ', Enumerable.Range(1, 12).Select(month => EnglishMonths.NameOf(new(2020, month))))
            .ShouldBe("January February March April May June July August September October November December");
        EnglishMonths.NameOf(new(2020, Season.Spring)).ShouldBe("Spring");
        EnglishMonths.NameOf(new(2020)).ShouldBe("");
    }
}
