using Citations.Articles.Words;

namespace Citations.Tests.Words;

public class OldDateTests
{
    [Theory]
    [InlineData("ca. 300 B.C.E.", "300bce")]
    [InlineData("300 BCE", "300bce")]
    [InlineData("490–480 BC", "490480bc")]
    [InlineData("475 BCE–221 BCE", "475bce221bce")]
    [InlineData("late 19th century", "late19thcentury")]
    [InlineData("12th–13th century", "12th13thcentury")]
    [InlineData("1850s", "1850s")]
    public void Dates_of_old_works_have_one_form(string words, string key)
    {
        Assert.True(OldDate.Is(words));
        Assert.Equal(key, OldDate.Key(words));
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("2019a")]
    [InlineData("300 CEOs")]
    [InlineData("Third Quarter")]
    public void Other_words_are_no_such_date(string words) => Assert.False(OldDate.Is(words));

    [Theory]
    [InlineData("300 B.C.E.), and", 10)]
    [InlineData("490–480 BC)", 10)]
    [InlineData("late 19th century", 17)]
    [InlineData("mid-14th century, as", 16)]
    [InlineData("1850s", 5)]
    [InlineData("1850sx", null)]
    [InlineData("300 BCs", null)]
    [InlineData("1850", null)]
    [InlineData("lately", null)]
    [InlineData("ca. 300 BC", null)]
    [InlineData("x 300 BC", null)]
    public void A_date_ends_with_its_last_word(string text, int? end)
    {
        Assert.Equal(end, OldDate.EndAt(text, 0));
        Assert.Equal(end + 2, OldDate.EndAt($"x({text}", 2));
    }
}
