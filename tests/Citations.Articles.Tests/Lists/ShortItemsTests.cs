using System.Text;
using Citations.Articles;

namespace Citations.Tests.Lists;

public sealed class ShortItemsTests
{
    [Fact]
    public void Names_and_a_year_alone_in_a_numbered_list_stand_for_the_work_of_another_list()
    {
        var article = Page(
            "<p>Reeds grow.<sup><a href='#n1'>[1]</a></sup> They bend.<sup><a href='#n2'>[2]</a></sup> They rot.<sup><a href='#n3'>[3]</a></sup></p>"
                + "<h2>References</h2><ol><li id='n1'><a href='#w'>Barr 1972</a>, p. 12.</li><li id='n2'>Sow, Ann (2015). \"Reeds bend\". <i>Fen Notes</i>. 3: 1–9.</li>"
                + "<li id='n3'><a href='#w'>Barr 1972</a>, pp. 30–34.</li></ol>"
                + "<h2>Sources</h2><ul><li id='w'>Barr, Mo (1972). <i>Stone and Reed</i>. Fenton: Reed Press.</li></ul>"
        );

        article.Entries.Select(entry => entry.Reference.Author[0].Family).ShouldBe(["Sow", "Barr"]);
        CitationLinker.Link(article).Select(link => link.Entry?.Reference.Author[0].Family).ShouldBe(["Barr", "Sow", "Barr"]);
    }

    [Fact]
    public void Names_and_a_year_without_such_a_work_stay_an_entry() =>
        Page("<p>Reeds grow [1].</p><h2>References</h2><ol><li>Barr 1972, p. 12.</li><li>Sow, Ann (2015). <i>Reeds bend</i>. Reed Press.</li></ol>")
            .Entries.Count.ShouldBe(2);

    [Fact]
    public void A_name_within_another_name_is_not_that_name() =>
        Page(
                "<p>Reeds grow [1].</p><h2>References</h2><ol><li>Hannah 1972, p. 12.</li><li>Sow, Ann (2015). <i>Reeds bend</i>. Reed Press.</li></ol>"
                    + "<h2>Sources</h2><ul><li>Ann, Mo (1972). <i>Stone and Reed</i>. Fenton: Reed Press.</li></ul>"
            )
            .Entries.Count.ShouldBe(3);

    [Theory]
    [InlineData("<span style='font-variant:small-caps'>Le Barr</span> Yannick, 1978, <i>Les roseaux</i>, Fenville, Roselière.", "Le Barr", "Yannick")]
    [InlineData("<span style='font-variant:small-caps'>Barr</span> M., 1978, <i>Les roseaux</i>, Fenville, Roselière.", "Barr", "M.")]
    public void A_surname_in_small_capitals_needs_no_comma(string entry, string family, string given)
    {
        var read = Page($"<p>(Le Barr, 1978)</p><h2>Bibliographie</h2><p>{entry}</p><p>Sow, Ann, 1979, <i>L’eau</i>, Fenville, Roselière.</p>").Entries[0];

        (read.Reference.Author[0].Family, read.Reference.Author[0].Given).ShouldBe((family, given));
        read.Text.ShouldNotContain($"{family},");
    }

    private static Article Page(string body) => ArticleReader.Read(Encoding.UTF8.GetBytes($"<html><body>{body}</body></html>"), "a.html");
}
