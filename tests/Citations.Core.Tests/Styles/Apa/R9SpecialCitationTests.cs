using Citations.Styles;
using static Citations.Tests.Styles.Apa.ApaText;

namespace Citations.Tests.Styles.Apa;

public sealed class R9SpecialCitationTests
{
    [Theory]
    [InlineData(null, "10", "p. 10")]
    [InlineData("page", "3-17", "pp. 3–17")]
    [InlineData("page", "3, 8", "pp. 3, 8")]
    [InlineData("page", "p. 10", "p. 10")]
    [InlineData("paragraph", "2", "para. 2")]
    [InlineData("paragraph", "2–3", "paras. 2–3")]
    [InlineData("chapter", "3", "Chapter 3")]
    [InlineData("table", "1", "Table 1")]
    [InlineData("slide", "7", "Slide 7")]
    [InlineData("part", "Part IV", "Part IV")]
    [InlineData("section", "2", "Section 2")]
    [InlineData("section", "3 and 5", "Sections 3 and 5")]
    [InlineData("section", "12 ff.", "Sections 12 ff.")]
    [InlineData("page", "12ff", "pp. 12ff")]
    [InlineData("timestamp", "1:30:40", "1:30:40")]
    [InlineData("verse", "1 Cor. 13:1", "1 Cor. 13:1")]
    [InlineData("canonical", "1.3.36-37", "1.3.36–37")]
    [InlineData(null, "1.3.36-37", "1.3.36–37")]
    [InlineData(null, "2.14", "2.14")]
    [InlineData(null, "4.2.1, 4.2.9", "4.2.1, 4.2.9")]
    [InlineData("page", "2.14", "p. 2.14")]
    [InlineData(null, "S1.3", "p. S1.3")]
    [InlineData(null, "12.", "p. 12.")]
    [InlineData(null, "36-37", "pp. 36–37")]
    public void R9_1_locators(string? label, string locator, string expected)
    {
        Cite([By("a", Name("Mole"), "2020")], CitationMode.Parenthetical, new CitationItem("a") { Label = label, Locator = locator })
            .ShouldBe($"(Mole, 2020, {expected})");
        Cite([By("a", Name("Mole"), "2020")], CitationMode.Narrative, new CitationItem("a") { Label = label, Locator = locator })
            .ShouldBe($"Mole (2020, {expected})");
    }

    [Theory]
    [InlineData("1982", CitationMode.Parenthetical, "(Mole, 1982, as cited in Vole, 2014)")]
    [InlineData("1982", CitationMode.Narrative, "Mole (1982, as cited in Vole, 2014)")]
    [InlineData("", CitationMode.Parenthetical, "(Mole, as cited in Vole, 2014)")]
    public void R9_2_of_a_secondary_source_only_what_was_read_is_listed(string year, CitationMode mode, string expected)
    {
        var document = Document(
            [By("a", Name("Mole"), year), By("b", Name("Vole"), "2014")],
            [new([new("a"), new("b") { Prefix = "as cited in" }], mode)]
        );
        Show(document.Citations[0]).ShouldBe(expected);
        document.Entries.ShouldHaveSingleItem().Id.ShouldBe("b");
    }

    [Theory]
    [InlineData(CitationMode.Parenthetical, "(E.-M. Mole, personal communication, August 8, 2019)")]
    [InlineData(CitationMode.Narrative, "E.-M. Mole (personal communication, August 8, 2019)")]
    public void R9_3_a_personal_communication_is_cited_only_in_the_text(CitationMode mode, string expected)
    {
        var document = Document(
            [
                """{"id":"a","type":"personal_communication","author":[{"family":"Mole","given":"E.-M."}],"issued":{"date-parts":[[2019,8,8]]}}""",
            ],
            [new([new("a")], mode)]
        );
        Show(document.Citations[0]).ShouldBe(expected);
        document.Entries.ShouldBeEmpty();
    }

    [Fact]
    public void R9_4_a_version_that_is_cited_is_named_by_its_title() =>
        Cite(
                [
                    """{"id":"a","type":"book","title":"King James Bible","issued":{"date-parts":[[2017]]},"original-date":{"date-parts":[[1769]]}}""",
                ],
                CitationMode.Parenthetical,
                new CitationItem("a") { Label = "verse", Locator = "1 Cor. 13:1" }
            )
            .ShouldBe("(_King James Bible_, 1769/2017, 1 Cor. 13:1)");

    [Theory]
    [InlineData("page", "p.", "pp.")]
    [InlineData("paragraph", "para.", "paras.")]
    [InlineData("chapter", "Chapter", "Chapters")]
    [InlineData("section", "Section", "Sections")]
    [InlineData("table", "Table", "Tables")]
    [InlineData("figure", "Figure", "Figures")]
    [InlineData("slide", "Slide", "Slides")]
    [InlineData("part", "Part", "Parts")]
    [InlineData("appendix", "Appendix", "Appendices")]
    [InlineData("equation", "Equation", "Equations")]
    [InlineData("volume", "Vol.", "Vols.")]
    [InlineData("book", "Book", "Books")]
    [InlineData("act", "Act", "Acts")]
    [InlineData("scene", "Scene", "Scenes")]
    [InlineData("issue", "No.", "Nos.")]
    [InlineData("note", "Footnote", "Footnotes")]
    [InlineData("line", "line", "lines")]
    [InlineData("column", "col.", "cols.")]
    [InlineData("folio", "fol.", "fols.")]
    [InlineData("article-locator", "art.", "arts.")]
    [InlineData("article", "art.", "arts.")]
    [InlineData("rule", "Rule", "Rules")]
    [InlineData("supplement", "Suppl.", "Suppls.")]
    [InlineData("title-locator", "Title", "Titles")]
    [InlineData("opus", "Op.", "Ops.")]
    [InlineData("elocation", "Article", "Articles")]
    [InlineData("lecture", "Lecture", "Lectures")]
    [InlineData("sub-verbo", "s.v.", "s.vv.")]
    [InlineData("stanza", "Stanza", "Stanzas")]
    public void R9_1_each_label_has_its_word_once_and_several_times(string label, string one, string several)
    {
        Located(label, "2").ShouldBe($"(Mole, 2020, {one} 2)");
        Located(label, "2-3").ShouldBe($"(Mole, 2020, {several} 2–3)");
        Located(label, "2 and 3").ShouldBe($"(Mole, 2020, {several} 2 and 3)");
        Located(label, "2 & 3").ShouldBe($"(Mole, 2020, {several} 2 & 3)");
        Located(label, $"{one} 2").ShouldBe($"(Mole, 2020, {one} 2)");
        Located(label, $"{several} 2, 3").ShouldBe($"(Mole, 2020, {several} 2, 3)");
    }

    [Theory]
    [InlineData("verse")]
    [InlineData("timestamp")]
    [InlineData("canonical")]
    public void R9_1_what_needs_no_word_has_none(string label) => Located(label, "2, 3").ShouldBe("(Mole, 2020, 2, 3)");

    [Theory]
    [InlineData("page", "Chapter 4", "Chapter 4")]
    [InlineData("page", "Chapters", "p. Chapters")]
    [InlineData("page", "Party", "p. Party")]
    [InlineData("chapter", "p. 4", "Chapter p. 4")]
    [InlineData("page", "4--5", "pp. 4–5")]
    [InlineData("page", " ", "")]
    public void R9_1_a_page_may_bring_the_word_of_another_part(string label, string locator, string expected) =>
        Located(label, locator).ShouldBe(expected.Length == 0 ? "(Mole, 2020)" : $"(Mole, 2020, {expected})");

    private static string Located(string label, string locator) =>
        Cite([By("a", Name("Mole"), "2020")], CitationMode.Parenthetical, new CitationItem("a") { Label = label, Locator = locator });
}
