using System.Text;
using Citations.Articles;

namespace Citations.Tests.Lists;

public sealed class LibraryEntriesTests
{
    private const string Library =
        "@article{marlow2011, author = {Marlow, Ann and Reyes, Carl}, title = {How ships float}, journal = {Journal of Ships}, year = 2011, volume = {12}, pages = {45--67}, doi = {10.5555/ships.1}}\n@article{okafor2012, author={Okafor, Dan}, title={Why ships sink}, year={2012}}\n";

    [Fact]
    public void The_works_of_a_library_are_entries_with_their_places()
    {
        var article = ArticleReader.Read(Encoding.UTF8.GetBytes(Library), "refs.bib");

        article
            .Entries.Select(entry => (entry.Kind, entry.Key, article.Document.PlaceOf(entry.Span).Start!.Value.Line))
            .ShouldBe([(EntryKind.Library, "marlow2011", 1), (EntryKind.Library, "okafor2012", 2)]);
        article.Entries[0].SpanOf("volume").In(article.Document.Text).ToString().ShouldBe("12");
        article.Entries[1].SpanOf("issued").In(article.Document.Text).ToString().ShouldBe("2012");
    }

    [Theory]
    [InlineData("refs.bib", "@book{pell, title={Snow}, doi={10.5555/snow.1}}@book{marrow, title={Rain}}", "@book{marrow, title={Rain}}")]
    [InlineData(
        "refs.json",
        """[{"type":"book","id":"pell","title":"Snow","DOI":"10.5555/snow.1"},{"type":"book","id":"marrow","title":"Rain"}]""",
        """{"type":"book","id":"marrow","title":"Rain"}]"""
    )]
    public void Works_in_one_line_have_their_own_places(string name, string library, string second)
    {
        var article = ArticleReader.Read(Encoding.UTF8.GetBytes(library), name);

        article.Entries[1].Text.ShouldBe(second);
        ArticleChecker
            .Report(new(article, new Dictionary<Doi, Resolution>()))
            .Diagnostics.ShouldNotContain(finding => finding.Code == "CIT0142");
    }

    [Fact]
    public void Keys_lead_to_the_works_of_a_library_and_a_key_that_is_not_in_it_is_missing()
    {
        var works = ArticleReader.Read(Encoding.UTF8.GetBytes(Library), "refs.bib").Document.Blocks.Select(block => block.Work!);
        var article = ArticleReader
            .Read("---\nbibliography: refs.bib\n---\n\nShips float [@marlow2011, p. 50; @lost2020].\n", "ships.md")
            .WithLibrary("refs.bib", works);
        var report = ArticleChecker.Report(new(article, new Dictionary<Doi, Resolution>()));

        article.Entries.ShouldHaveSingleItem().Reference.Title.ShouldBe("How ships float");
        report.Links.Select(link => link.Kind).ShouldBe([LinkKind.Exact, LinkKind.Missing]);
        report.Diagnostics.Single(finding => finding.Code == "CIT0201").Message.ShouldBe("“lost2020” is cited and not in refs.bib.");
    }

    [Fact]
    public void Keys_without_a_library_are_not_called_missing() =>
        CitationLinker.Link(ArticleReader.Read("Ships float [@marlow2011].\n")).ShouldHaveSingleItem().Kind.ShouldBe(LinkKind.NotNeeded);

    [Fact]
    public void What_is_not_a_library_is_said() =>
        ArticleReader.Read("Ships float."u8.ToArray(), "refs.bib").Diagnostics.ShouldContain(finding => finding.Code == "CIT0001");
}
