using Citations.Articles;

namespace Citations.Tests.Documents;

public sealed class InlineNotesTests
{
    [Fact]
    public void A_note_within_the_text_is_an_entry_and_its_citation()
    {
        var article = ArticleReader.Read("Ships float.^[Marlow, A. (2016). *Ships* [Painting]. Harbour Press.] So do boats.^[As everybody knows.]");

        article.Entries.ShouldHaveSingleItem().Reference.Title.ShouldBe("Ships");
        CitationLinker.Link(article).Select(link => link.Kind).ShouldBe([LinkKind.Exact, LinkKind.NotNeeded]);
    }

    [Fact]
    public void A_power_is_no_note() => ArticleReader.Read("It is 2^[n] here, and ^[ there.").Entries.ShouldBeEmpty();
}
