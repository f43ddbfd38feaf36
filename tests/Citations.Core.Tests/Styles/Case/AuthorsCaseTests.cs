using Citations.Styles;

namespace Citations.Tests.Styles.Case;

public sealed class AuthorsCaseTests
{
    [Theory]
    [InlineData("The history of the Blorbian delta", "The history of the blorbian Delta", "The history of the Blorbian delta")]
    [InlineData("the moles", "The moles", "The moles")]
    [InlineData("On moles: a Review", "On moles: A review", "On moles: A Review")]
    [InlineData("Moles of Oslo and bergen", "Voles of oslo and their Bergen", "Voles of Oslo and their bergen")]
    [InlineData("one Two three Four", "two three four", "two three Four")]
    [InlineData("a B c D", "x c b d", "x c b D")]
    [InlineData("moles", "voles", "voles")]
    public void Words_that_agree_in_their_order_have_the_authors_case(string author, string title, string expected) =>
        AuthorsCase.Keep(author, title).Title.ShouldBe(expected);

    [Theory]
    [InlineData(300, 300, true)]
    [InlineData(301, 2, false)]
    [InlineData(2, 301, false)]
    public void Titles_of_more_than_300_words_are_not_compared(int theirs, int ours, bool areCompared)
    {
        var (author, title) = ($"a {Repeat("Mole", theirs - 1)}", $"a {Repeat("mole", ours - 1)}");
        AuthorsCase.Keep(author, title).Agreeing.Contains("mole").ShouldBe(areCompared);
    }

    private static string Repeat(string word, int count) => string.Join(' ', Enumerable.Repeat(word, count));
}
