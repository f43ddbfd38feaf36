using Citations.Articles;

namespace Citations.Tests.InText;

public sealed class RaisedPagesTests
{
    private const string List = "\n\n## References\n\n1. Mole A. Digging. *Clay*. 2016;2(1):1-90.\n2. Vole B. *Swimming*. Quay Press; 2017.\n";

    [Theory]
    [InlineData("It burns.^2(p14)^", "2 p14")]
    [InlineData("It burns.^1(pp3-5),2^", "1 pp3-5|2 ")]
    [InlineData("It burns.^1,2(p9)^", "1 |2 p9")]
    [InlineData("It burns.^1-2^", "1 |2 ")]
    public void A_page_in_parentheses_belongs_to_the_number_before_it(string sentence, string cited) =>
        Cited(sentence + List, "a.md").ShouldBe(cited);

    [Fact]
    public void Raised_numbers_of_pages_are_read_in_Html() =>
        Cited("<p>It burns.<sup>2(p14)</sup></p><h2>References</h2><ol><li>Mole A. Digging. <i>Clay</i>. 2016;2(1):1-90.</li>"
            + "<li>Vole B. <i>Swimming</i>. Quay Press; 2017.</li></ol>", "a.html").ShouldBe("2 p14");

    [Theory]
    [InlineData("It was below 27%<sup>1</sup>. It burns.<sup>2</sup>")]
    [InlineData("It was below 27%<sup>1,2</sup>.")]
    public void A_raised_number_after_a_percent_sign_is_no_power(string sentence) => Cited(sentence + List, "a.md").ShouldBe("1 |2 ");

    [Theory]
    [InlineData("so (oral communication, A. Luna, MD, May 2016)")]
    [InlineData("so (written communication, A. Luna, MD, PhD, May 2016)")]
    public void What_was_said_to_the_author_is_no_work(string sentence)
    {
        var citation = ArticleReader.Read(sentence + List, "a.md").Citations.ShouldHaveSingleItem();
        (citation.IsPersonalCommunication, string.Join('|', citation.Authors)).ShouldBe((true, "A. Luna"));
    }

    private static string Cited(string text, string name) =>
        string.Join('|', ArticleReader.Read(text, name).Citations.Select(citation => $"{citation.Number} {citation.Locator}"));
}
