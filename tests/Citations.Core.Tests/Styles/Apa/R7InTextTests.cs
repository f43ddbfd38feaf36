using Citations.Formats;
using Citations.Styles;
using static Citations.Tests.Styles.Apa.ApaText;

namespace Citations.Tests.Styles.Apa;

public sealed class R7InTextTests
{
    private static readonly string Mole = By("mole", Name("Mole"), "2020, 4, 1");
    private static readonly string Two = By("two", $"{Name("Hare")},{Name("Vole")}", "2019");
    private static readonly string Three = By("three", $"{Name("Owl")},{Name("Vole")},{Name("Hare")}", "2018");

    [Theory]
    [InlineData(CitationMode.Parenthetical, "(Mole, 2020)")]
    [InlineData(CitationMode.Narrative, "Mole (2020)")]
    public void R7_1_author_and_year(CitationMode mode, string expected) => Cite([Mole], mode, new CitationItem("mole")).ShouldBe(expected);

    [Theory]
    [InlineData("two", CitationMode.Parenthetical, "(Hare & Vole, 2019)")]
    [InlineData("two", CitationMode.Narrative, "Hare and Vole (2019)")]
    [InlineData("three", CitationMode.Parenthetical, "(Owl et al., 2018)")]
    [InlineData("three", CitationMode.Narrative, "Owl et al. (2018)")]
    public void R7_2_two_authors_and_more(string id, CitationMode mode, string expected) =>
        Cite([Two, Three], mode, new CitationItem(id)).ShouldBe(expected);

    [Theory]
    [InlineData("mole", new[] { "later" }, "Mole (2020, 2022)")]
    [InlineData("later", new[] { "mole" }, "Mole (2020, 2022)")]
    [InlineData("mole", new[] { "two", "later" }, "Mole (2020, 2022; Hare & Vole, 2019)")]
    [InlineData("mole", new[] { "two" }, "Mole (2020; Hare & Vole, 2019)")]
    [InlineData("mole", new[] { "see also:two", "later" }, "Mole (2020; see also Hare & Vole, 2019; Mole, 2022)")]
    public void R7_3_works_of_the_authors_in_the_sentence_stand_beside_their_year(string named, string[] asides, string expected) =>
        Cite([Mole, By("later", Name("Mole"), "2022"), Two], CitationMode.Narrative, [new(named), .. asides.Select(Aside)]).ShouldBe(expected);

    private static CitationItem Aside(string text) =>
        text.Split(':') is [var prefix, var id] ? new(id) { IsAside = true, Prefix = prefix } : new(text) { IsAside = true };

    [Theory]
    [InlineData("1:02:30", "(Mole, 2020, 1:02:30)")]
    [InlineData("12:08-12:30", "(Mole, 2020, 12:08–12:30)")]
    [InlineData("12", "(Mole, 2020, p. 12)")]
    public void R7_2_a_time_of_a_recording_is_not_a_page(string locator, string expected) =>
        Cite([Mole], CitationMode.Parenthetical, new CitationItem("mole") { Locator = locator }).ShouldBe(expected);

    [Fact]
    public void R7_2_quotation_marks_within_those_of_a_title_are_single() =>
        Cite(["""{"id":"q","type":"article-magazine","title":"A “quiet” harbor","container-title":"The Port","issued":{"date-parts":[[2018]]}}"""], CitationMode.Narrative, new CitationItem("q"))
            .ShouldBe("“A ‘Quiet’ Harbor” (2018)");

    [Fact]
    public void R7_2_straight_quotation_marks_within_a_title_are_single_too() =>
        Cite(
                ["""{"id":"q","type":"article-magazine","title":"The \"old\" mill","container-title":"The Port","issued":{"date-parts":[[2018]]}}"""],
                "q"
            )
            .ShouldBe("(“The ‘Old’ Mill,” 2018)");

    [Fact]
    public void R7_2_words_around_a_citation() =>
        Cite([Mole], CitationMode.Parenthetical, new CitationItem("mole") { Prefix = "see", Suffix = ", for more" })
            .ShouldBe("(see Mole, 2020, for more)");

    [Fact]
    public void R7_3_several_works_stand_in_the_order_of_the_list_and_those_of_one_author_together()
    {
        Cite([Mole, Two, Three], "three", "mole", "two").ShouldBe("(Hare & Vole, 2019; Mole, 2020; Owl et al., 2018)");
        Cite(
                [
                    By("a", Name("Mole"), ""),
                    By("b", Name("Mole"), "2017", "A"),
                    By("c", Name("Mole"), "2017", "B"),
                    By("d", Name("Mole"), "in press"),
                ],
                "d",
                "c",
                "b",
                "a"
            )
            .ShouldBe("(Mole, n.d., 2017a, 2017b, in press)");
    }

    [Fact]
    public void R7_3_see_also_begins_a_run_of_its_own() =>
        Cite(
                [Mole, Two, Three],
                CitationMode.Parenthetical,
                new CitationItem("three"),
                new CitationItem("mole") { Prefix = "see also" },
                new CitationItem("two")
            )
            .ShouldBe("(Owl et al., 2018; see also Hare & Vole, 2019; Mole, 2020)");

    [Fact]
    public void R7_4_a_group_goes_by_its_abbreviation_from_the_second_time_on()
    {
        const string Group =
            """{"id":"g","type":"report","author":[{"literal":"Institute of Moles"}],"issued":{"date-parts":[[2020]]},"title":"T","custom":{"author-short":"IM"}}""";
        const string Other =
            """{"id":"h","type":"report","author":[{"literal":"Institute of Moles"}],"issued":{"date-parts":[[2021]]},"title":"U","custom":{"author-short":"IM"}}""";
        Document([Group, Other], [new([new("g")]), new([new("g")]), new([new("h")], CitationMode.Narrative)])
            .Citations.Select(Show)
            .ShouldBe(["(Institute of Moles [IM], 2020)", "(IM, 2020)", "IM (2021)"]);
        Cite([Group], CitationMode.Narrative, new CitationItem("g")).ShouldBe("Institute of Moles (IM, 2020)");
        Cite([Group], CitationMode.Parenthetical, new CitationItem("g") { AuthorIntroduced = true }).ShouldBe("(IM, 2020)");
    }

    [Theory]
    [InlineData("@report{g, author={{Institute of Moles}}, shortauthor={{IM}}, title={T}, date={2020}}", "(Institute of Moles [IM], 2020)")]
    [InlineData("@report{g, author={{Institute of Moles}}, shortauthor={IM}, title={T}, date={2020}}", "(Institute of Moles [IM], 2020)")]
    [InlineData("@report{g, author={{Institute of Moles}}, title={T}, date={2020}}", "(Institute of Moles, 2020)")]
    [InlineData("@book{g, author={Mole, Ada}, shortauthor={Moles Inc.}, title={T}, date={2020}}", "(Mole, 2020)")]
    [InlineData(
        "@report{g, author={{Institute of Moles}}, shortauthor={{Institute of Moles}}, title={T}, date={2020}}",
        "(Institute of Moles, 2020)"
    )]
    public void R7_4_biblatex_has_the_abbreviation_of_a_group_as_its_short_author(string entry, string expected) =>
        Show(ApaStyle.Seventh.Format([BibTeXReader.Read(entry).Value[0]], [new([new("g")])]).Citations[0]).ShouldBe(expected);

    [Theory]
    [InlineData(""" "custom":{"shortAuthor":"IM"} """)]
    [InlineData(""" "shortAuthor":"IM" """)]
    [InlineData(""" "note":"shortAuthor: IM\nRead twice" """)]
    public void R7_4_zotero_has_it_among_its_extra_facts(string fact)
    {
        string[] works =
        [
            $$"""{"id":"g","type":"report","author":[{"literal":"Institute of Moles"}],"issued":{"date-parts":[[2020]]},"title":"T",{{fact}}}""",
        ];
        Document(works, [new([new("g")]), new([new("g")], CitationMode.Narrative)])
            .Citations.Select(Show)
            .ShouldBe(["(Institute of Moles [IM], 2020)", "IM (2020)"]);
    }

    [Theory]
    [InlineData("book", "skills of digging", CitationMode.Parenthetical, "(_Skills of Digging_, 2018)")]
    [InlineData("article-journal", "understanding sensory memory", CitationMode.Parenthetical, "(“Understanding Sensory Memory,” 2018)")]
    [InlineData("article-journal", "list of oldest burrows", CitationMode.Narrative, "“List of Oldest Burrows” (2018)")]
    [InlineData("legal_case", "Mole v. Vole", CitationMode.Parenthetical, "(_Mole v. Vole_, 2018)")]
    public void R7_5_a_title_in_the_place_of_an_author(string type, string title, CitationMode mode, string expected) =>
        Cite([$$$"""{"id":"a","type":"{{{type}}}","title":"{{{title}}}","issued":{"date-parts":[[2018]]}}"""], mode, new CitationItem("a"))
            .ShouldBe(expected);

    [Fact]
    public void R7_6_two_dates() =>
        Cite(
                [
                    """{"id":"a","type":"book","author":[{"family":"Mole"}],"title":"T","issued":{"date-parts":[[1953]]},"original-date":{"date-parts":[[1900]]}}""",
                ],
                CitationMode.Narrative,
                new CitationItem("a")
            )
            .ShouldBe("Mole (1900/1953)");

    [Fact]
    public void R7_7_possessive_and_suppressed_parts()
    {
        Cite([Mole], CitationMode.Possessive, new CitationItem("mole")).ShouldBe("Mole’s (2020)");
        Cite([Three], CitationMode.Possessive, new CitationItem("three")).ShouldBe("Owl et al.’s (2018)");
        Cite([Mole], CitationMode.Parenthetical, new CitationItem("mole") { SuppressAuthor = true }).ShouldBe("(2020)");
        Cite([Mole], CitationMode.Narrative, new CitationItem("mole") { AuthorOnly = true }).ShouldBe("Mole");
    }

    [Fact]
    public void An_unknown_work_is_reported_and_stays_visible()
    {
        var document = Document([Mole], [new([new("nobody")])]);
        Show(document.Citations[0]).ShouldBe("(nobody, n.d.)");
        document.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CIT0601");
    }

    [Fact]
    public void Two_works_with_one_id_are_a_warning()
    {
        Reference[] works =
        [
            new() { Id = "a", Title = "First" },
            new() { Id = "a", Title = "Second" },
            new() { Title = "Without" },
            new() { Title = "Without too" },
        ];

        var finding = ApaStyle.Seventh.Format(works, []).Diagnostics.ShouldHaveSingleItem();

        (finding.Code, finding.Severity).ShouldBe(("CIT0603", DiagnosticSeverity.Warning));
        finding.Message.ShouldStartWith("2 references have the id 'a'");
    }
}
