using System.Text;
using Citations.Articles;

namespace Citations.Tests.Lists;

/// <summary>What names an article itself is no work that it cites; a bare DOI in a sentence is one.</summary>
public sealed class OwnIdentifiersTests
{
    private const string List = "\n\n## References\n\nCole, A. (2014). Moving binds. *Dance Notes*, *3*, 1–9.\n";

    [Theory]
    [InlineData("Published: May 3, 2019 https://doi.org/10.5555/own.1\n\nMoving binds (Cole, 2014).")]
    [InlineData("Soc. Notes, 18 June 2020 | https://doi.org/10.5555/own.1\n\nMoving binds (Cole, 2014).")]
    [InlineData("Moving binds (Cole, 2014).\n\n## Cite this article\n\nRoe, J. Dancing. Soc. Notes 10, 12 (2019). https://doi.org/10.5555/own.1")]
    [InlineData("Moving binds (Cole, 2014).\n\nCómo citar este artículo: Roe, J. (2019). Dancing. https://doi.org/10.5555/own.1")]
    [InlineData("Soc. Notes. 2018 Mar; 6(3): 55–61. doi: 10.5555/own.1\n\nMoving binds (Cole, 2014).")]
    [InlineData("Published: August 2, 2018\n\nhttps://doi.org/10.5555/own.1\n\nMoving binds (Cole, 2014).")]
    [InlineData("Open Access\nResearch Article\nDancing in rooms\n\nAda Roe\nPublished: May 21, 2019 https://doi.org/10.5555/own.1\n\nMoving binds (Cole, 2014).")]
    [InlineData("Received: 3 May 2019. https://doi.org/10.5555/own.1\n\nMoving binds (Cole, 2014). Data: https://doi.org/10.5555/own.1.s001")]
    public void The_article_itself_is_no_work(string text) =>
        ArticleReader.Read($"# Dancing\n\n{text}{List}", "a.md").Entries.ShouldHaveSingleItem().Text.ShouldStartWith("Cole, A.");

    [Fact]
    public void The_DOI_in_the_metadata_of_a_page_is_its_own() =>
        ArticleReader
            .Read(
                Encoding.UTF8.GetBytes(
                    "<html><head><meta name='citation_doi' content='10.5555/own.1'></head>"
                        + "<body><p>Dancing, https://doi.org/10.5555/own.1</p><p>See 10.5555/b.</p></body></html>"
                ),
                "a.html"
            )
            .Entries.ShouldHaveSingleItem()
            .Reference.Doi!.Value.ShouldBe("10.5555/b");

    [Theory]
    [InlineData("A new study published in Dance Notes: https://doi.org/10.5555/b")]
    [InlineData("We talk about https://doi.org/10.5555/b today.")]
    [InlineData("https://doi.org/10.5555/b")]
    [InlineData("Rooms are small.\n\n## About this article\n\nThis is a comment on https://doi.org/10.5555/b")]
    [InlineData("## References\n\nRoe J. Dancing. Soc Notes.\nPublished online 3 May 2018. https://doi.org/10.5555/b")]
    [InlineData("Roe, J. Dancing. Soc. Notes. 2018 Mar; 6(3): 55–61. https://doi.org/10.5555/b")]
    public void A_work_that_a_short_text_names_is_one(string text) =>
        ArticleReader.Read($"# Dancing\n\n{text}\n", "a.md").Entries.ShouldHaveSingleItem().Reference.Doi!.Value.ShouldBe("10.5555/b");
}
