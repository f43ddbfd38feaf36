using System.Text;
using Citations.Articles;
using Citations.Articles.Linking;
using Citations.Articles.Words;
using Citations.Rendering;

namespace Citations.Tests.Lists;

/// <summary>Labels and parts that pages put around the entries of their lists.</summary>
public sealed class EntryLabelsOfPagesTests
{
    [Fact]
    public void The_short_form_before_an_entry_is_its_label_and_gives_its_letter()
    {
        var article = Page(
            "<p>Goats drink (Barr and Sow, 2018a; Barr and Sow, 2018b).</p><h2>References</h2><ol>"
                + "<li><span class='label'><a href='#b1'>Barr and Sow, 2018a</a></span><div>Barr, M., Sow, A. Milk. Fen Notes 3 (2018), pp. 1-9.</div></li>"
                + "<li><span class='label'><a href='#b2'>Barr and Sow, 2018b</a></span><div>Barr, M., Sow, A. Water. Fen Notes 4 (2018), pp. 2-8.</div></li></ol>"
        );
        article.Entries.Select(entry => entry.Text).ShouldAllBe(text => text.StartsWith("Barr, M., Sow, A.", StringComparison.Ordinal));
        CitationLinker.Link(article).Select(link => link.Entry?.Id).ShouldBe(["entry-1", "entry-2"]);
    }

    [Theory]
    [InlineData("<b>World Reed Organization (2015)</b> Report on reeds. Reed Press, Geneva.")]
    [InlineData("<span class='x'>Sow, 2015</span>, Report on reeds. Reed Press, Geneva.")]
    public void Names_and_a_year_that_the_entry_does_not_have_again_are_its_own(string entry) =>
        Page($"<h2>References</h2><ul><li>{entry}</li><li>Barr, M. (2016). Milk. Fen Notes 3, 1–9.</li></ul>")
            .Entries[0]
            .Text.ShouldContain("2015");

    [Fact]
    public void A_title_that_is_a_link_before_a_label_is_no_label()
    {
        var article = Page(
            "<h2>References</h2><ul><li>Barr, M. (2016) <a href='https://f.example/m'>Milk of goats</a> <a href='https://s.example'>Google Scholar</a></li></ul>"
        );
        ArticleChecker
            .Report(new(article, new Dictionary<Doi, Resolution>()))
            .List(ApaStyle.Seventh)
            .ToPlainText()
            .ShouldContain("Milk of goats");
    }

    [Theory]
    [InlineData("View Article", true)]
    [InlineData("Links", false)]
    public void A_heading_is_no_label(string line, bool expected) => LinkLabels.AreLabels(line).ShouldBe(expected);

    [Fact]
    public void Parts_that_stand_on_lines_of_their_own_have_a_space_between_them() =>
        Page(
                "<h2>References</h2><ul><li class='ltx_bibitem'><span class='ltx_tag'>Barr (2018)</span><span class='ltx_bibblock'>Mo Barr. 2018.</span>"
                    + "<span class='ltx_bibblock'>Milk of goats.</span><span class='ltx_bibblock'>In <em>Fen Notes 3</em>, pages 1–9.</span></li></ul>"
            )
            .Entries.ShouldHaveSingleItem()
            .Text.ShouldBe("Mo Barr. 2018. Milk of goats. In Fen Notes 3, pages 1–9.");

    [Fact]
    public void Pasted_lines_of_link_labels_part_the_entries_and_belong_to_none() =>
        ArticleReader
            .Read(
                "Goats drink [1,2].\n\nReferences\n1. Barr M. Milk of goats. Fen Notes. 2018;3: 1–9.\nView Article\nGoogle Scholar\n"
                    + "2. Sow A. Water for goats. Fen Notes. 2019;4: 2–8.\nView Article\nPubMed/NCBI\nGoogle Scholar\n",
                "a.txt"
            )
            .Entries.Select(entry => entry.Text)
            .ShouldBe(["Barr M. Milk of goats. Fen Notes. 2018;3: 1–9.", "Sow A. Water for goats. Fen Notes. 2019;4: 2–8."]);

    [Theory]
    [InlineData("Barr, M. (z.d.). Melk van geiten. Veenpers.", "(Barr, z.d.)")]
    [InlineData("Barr, M. (im Druck). Milch der Ziegen. Moorverlag.", "(Barr, im Druck)")]
    [InlineData("Barr, Mo. Forthcoming. \"Milk of Goats.\" Fen Notes.", "(Barr, forthcoming)")]
    [InlineData("Barr M. [date unknown]. Milk of goats. Fenton: Reed.", "(Barr [date unknown])")]
    public void Words_for_a_year_begin_an_entry_and_are_cited(string entry, string citation)
    {
        var article = ArticleReader.Read(
            $"Goats drink {citation}.\n\nReferences\n\nAbel, T. (2015). Hay for goats. Reed.\n{entry}\nSow, A. (2019). Water for goats. Reed.\n",
            "a.txt"
        );
        article.Entries.Count.ShouldBe(3);
        CitationLinker.Link(article).ShouldHaveSingleItem().Entry!.Text.ShouldBe(entry);
    }

    [Theory]
    [InlineData("Barr, Mo, dir. 2018. *Milk of Goats*. Fenton: Reed Films.")]
    [InlineData("Barr, Mo, trans. *Milk of Goats*. Fenton: Reed, 2018.")]
    public void A_role_beside_a_name_is_no_name(string entry) =>
        ArticleReader
            .Read($"Goats drink (Barr 2018).\n\n## References\n\n{entry}\n\nSow, Ann. 2019. *Water for Goats*. Fenton: Reed.\n", "a.md")
            .Entries[0]
            .Reference.Author.ShouldHaveSingleItem()
            .Family.ShouldBe("Barr");

    [Fact]
    public void Raised_numbers_that_a_copy_left_behind_words_cite_beside_references_in_words()
    {
        var article = ArticleReader.Read(
            "Goats drink at night1,2 and rest by day.3 They eat hay4–6, see ref. 7.\n\nReferences\n"
                + string.Concat(Enumerable.Range(1, 7).Select(i => $"{i}. Barr, M. Goats of herd {i}. Fen Notes {i}, 1–9 (201{i}).\n")),
            "a.txt"
        );
        article.Citations.Select(citation => citation.Number).ShouldBe([1, 2, 3, 4, 5, 6, 7]);
    }

    private static Article Page(string body) => ArticleReader.Read(Encoding.UTF8.GetBytes($"<html><body>{body}</body></html>"), "a.html");
}
