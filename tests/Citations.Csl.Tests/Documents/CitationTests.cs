using Citations.Csl;
using Citations.Styles;
using static Citations.Tests.MiniStyle;

namespace Citations.Tests.Documents;

public class CitationTests
{
    private const string AuthorYear =
        """<group delimiter=" "><names variable="author"><name form="short"/></names><date variable="issued"><date-part name="year"/></date></group>""";

    private const string AuthorYearOrTerm = """
        <group delimiter=" "><names variable="author"><name form="short"/></names>
          <choose><if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
            <else><text term="no date" form="short"/></else></choose>
        </group>
        """;

    private static readonly Reference[] Works =
    [
        Work("a", "Jo Doe", 2000, "A"),
        Work("b", "Jo Doe", 2000, "B"),
        Work("c", "Jo Doe", 2001, "C"),
        Work("d", "Al Roe", 2000, "D"),
        Work("e", "Ed Zoe", 1999, "E"),
    ];

    [Theory]
    [InlineData("collapse=\"year\"", "Doe 2000a, 2000b, 2001; Roe 2000; Zoe 1999")]
    [InlineData("collapse=\"year-suffix\" year-suffix-delimiter=\",\"", "Doe 2000a,b, 2001; Roe 2000; Zoe 1999")]
    [InlineData("collapse=\"year\" cite-group-delimiter=\" + \"", "Doe 2000a + 2000b + 2001; Roe 2000; Zoe 1999")]
    [InlineData("collapse=\"year\" after-collapse-delimiter=\" / \"", "Doe 2000a, 2000b, 2001 / Roe 2000 / Zoe 1999")]
    [InlineData(
        "collapse=\"year-suffix\" after-collapse-delimiter=\" / \" year-suffix-delimiter=\",\"",
        "Doe 2000a,b, 2001 / Roe 2000; Zoe 1999"
    )]
    public void Cites_collapse(string citation, string expected) =>
        Of(AuthorYear, citation: $"disambiguate-add-year-suffix=\"true\" {citation}").Cite(Works).ShouldBe(expected);

    [Fact]
    public void A_text_before_a_cite_does_not_bring_back_its_names() =>
        Of(AuthorYear, citation: "collapse=\"year\"").Cite(Works, [new("a"), new("c") { Prefix = "see" }]).ShouldBe("Doe 2000, see 2001");

    [Fact]
    public void A_cite_that_prints_nothing_takes_no_delimiter() =>
        Of("""<names variable="author"/>""")
            .Cite(Work("a", "Jo Doe"), Work("b", title: "T"), Work("c", "Al Roe"), Work("d", title: "U"))
            .ShouldBe("Jo Doe; Al Roe");

    [Fact]
    public void A_narrative_citation_of_names_alone_keeps_them() =>
        Of("""<names variable="author"/>""")
            .Format([Work("a", "Jo Doe")], [new([new("a")], CitationMode.Narrative)])
            .Citations[0]
            .ToPlainText()
            .ShouldBe("Jo Doe");

    [Fact]
    public void A_year_suffix_that_one_layout_places_is_not_appended_in_the_other()
    {
        var style = CslStyleWithPlacedSuffix();
        style.Cite(Works).ShouldBe("Doe 2000; Doe 2000; Doe 2001; Roe 2000; Zoe 1999");
        style.List(Works)[..2].ShouldBe(["2000a", "2000b"]);
    }

    [Theory]
    [InlineData("vol. 2", "page", "volume 2")]
    [InlineData("pp. 3-4", "chapter", "pages 3–4")]
    [InlineData("7", "sub verbo", "sub verbo 7")]
    [InlineData("7", null, "page 7")]
    public void A_locator_may_begin_with_its_own_label(string locator, string? label, string expected) =>
        Of("""<group delimiter=" "><label variable="locator"/><text variable="locator"/></group>""")
            .Cite([Work("a")], [new("a") { Locator = locator, Label = label }])
            .ShouldBe(expected);

    [Fact]
    public void Cites_without_a_date_take_no_suffix_where_the_style_has_no_place_for_one() =>
        Of(
                """<group delimiter=" "><names variable="author"/><text term="no date" form="short"/></group>""",
                citation: "disambiguate-add-year-suffix=\"true\""
            )
            .Cite(Work("a", "Jo Doe"), Work("b", "Jo Doe"))
            .ShouldBe("Jo Doe n.d.; Jo Doe n.d.");

    private static Citations.Csl.CslStyle CslStyleWithPlacedSuffix() =>
        Citations.Csl.CslStyle.Parse(
            $"""
            <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
              <info><title>Mini</title></info>
              <citation disambiguate-add-year-suffix="true"><layout delimiter="; ">{AuthorYear}</layout></citation>
              <bibliography><layout><date variable="issued"><date-part name="year"/></date><text variable="year-suffix"/></layout></bibliography>
            </style>
            """
        );

    [Fact]
    public void A_cite_of_names_alone_is_among_the_years_of_those_names() =>
        Of(AuthorYear, citation: "collapse=\"year\"")
            .Cite(Work("a", "Jo Doe", 2000), Work("b", "Jo Doe", 2004), Work("c", "Jo Doe"))
            .ShouldBe("Doe 2000, 2004");

    [Fact]
    public void A_cite_with_a_locator_takes_the_delimiter_of_its_group() =>
        Of($"""<group delimiter=", ">{AuthorYear}<text variable="locator"/></group>""", citation: "collapse=\"year\"")
            .Cite(Works, [new("a"), new("b") { Locator = "5" }, new("c"), new("d")])
            .ShouldBe("Doe 2000, 2000, 5, 2001; Roe 2000");

    [Theory]
    [InlineData("a", "n", "Doe 2000, n.d.; Roe 2000")]
    [InlineData("n", "a", "Doe n.d., 2000; Roe 2000")]
    public void A_term_in_place_of_the_date_stays_where_the_names_collapse(string first, string second, string expected) =>
        Of(AuthorYearOrTerm, citation: "collapse=\"year\"")
            .Cite([.. Works, Work("n", "Jo Doe", title: "N")], [new(first), new(second), new("d")])
            .ShouldBe(expected);

    [Fact]
    public void A_term_in_place_of_the_date_stays_where_the_author_is_left_out() =>
        Of(AuthorYearOrTerm).Cite([Work("n", "Jo Doe", title: "N")], [new("n") { SuppressAuthor = true }]).ShouldBe("n.d.");

    [Fact]
    public void Year_suffixes_collapse_where_the_cites_show_no_names() =>
        Of(
                """<date variable="issued"><date-part name="year"/></date>""",
                citation: "collapse=\"year-suffix\" year-suffix-delimiter=\",\" disambiguate-add-year-suffix=\"true\""
            )
            .Cite(Work("a", year: 1980), Work("b", year: 1980), Work("c", year: 1985))
            .ShouldBe("1980a,b; 1985");

    [Theory]
    [InlineData(". Compare ", "A. Compare B")]
    [InlineData(", and ", "A, and B")]
    [InlineData("; also ", "A; also B")]
    [InlineData("see ", "A; see B")]
    [InlineData("she asks \"why?\"", "A; she asks “why?” B")]
    public void A_mark_that_begins_a_prefix_stands_in_place_of_the_delimiter(string prefix, string expected) =>
        Of("""<text variable="title"/>""")
            .Cite([Work("a", title: "A"), Work("b", title: "B")], [new("a"), new("b") { Prefix = prefix }])
            .ShouldBe(expected);

    [Theory]
    [InlineData("she wrote \"Go.\" ", "she wrote “Go.” Ibid.")]
    [InlineData("she wrote <i>so.</i> ", "she wrote so. Ibid.")]
    [InlineData("as in ", "as in ibid.")]
    public void A_sentence_also_ends_inside_quotation_marks(string prefix, string expected) =>
        Citations
            .Csl.CslStyle.Parse(
                """
                <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note">
                  <info><title>Mini</title></info>
                  <citation><layout><text term="ibid"/></layout></citation>
                </style>
                """
            )
            .Cite([Work("a")], [new("a") { Prefix = prefix }])
            .ShouldBe(expected);

    [Theory]
    [InlineData("cite-group-delimiter=\", \"", "Doe 2000, Doe 2001; Roe 2000; Zoe 1999")]
    [InlineData("collapse=\"year\"", "Doe 2000, 2001; Roe 2000; Zoe 1999")]
    [InlineData("", "Doe 2000; Roe 2000; Doe 2001; Zoe 1999")]
    public void Cites_of_the_same_names_move_to_the_first_of_them(string citation, string expected) =>
        Of(AuthorYear, citation: citation).Cite(Works[0], Works[3], Works[2], Works[4]).ShouldBe(expected);

    [Theory]
    [InlineData(CitationMode.Narrative, "Doe 2000")]
    [InlineData(CitationMode.Possessive, "Doe’s 2000")]
    public void A_narrative_citation_has_the_names_of_its_first_cite_in_front(CitationMode mode, string expected) =>
        Of(AuthorYear).Format(Works, [new([new("a")], mode)]).Citations[0].ToPlainText().ShouldBe(expected);

    [Theory]
    [InlineData("c d a", "Roe (2001a, 2001b; Doe, 2006)")]
    [InlineData("c a", "Roe (2001a; Doe, 2006)")]
    [InlineData("a c d", "Doe (2006; Roe, 2001a, 2001b)")]
    public void A_narrative_citation_names_its_work_wherever_the_style_sorts_it(string ids, string expected)
    {
        Reference[] works = [Work("a", "Al Doe", 2006, "A"), Work("c", "Ed Roe", 2001, "B"), Work("d", "Ed Roe", 2001, "C")];
        var items = ids.Split(' ').Select((id, i) => new CitationItem(id) { IsAside = i > 0 }).ToEquatableArray();
        BuiltInStyles
            .Load("harvard")
            .Format(works, [new(items, CitationMode.Narrative)])
            .Citations[0]
            .ToPlainText()
            .ShouldBe(expected);
    }

    [Fact]
    public void A_narrative_citation_of_a_work_that_is_missing_has_its_text_and_no_names() =>
        Of(AuthorYear)
            .Format(Works, [new([new("none") { TextIfMissing = "(nothing)" }], CitationMode.Narrative)])
            .Citations[0]
            .ToPlainText()
            .ShouldBe("(nothing)");

    [Theory]
    [InlineData("1,2,3", "1–3")]
    [InlineData("1,2", "1, 2")]
    [InlineData("1,2,3,5", "1–3, 5")]
    [InlineData("1,3,4,5", "1, 3–5")]
    [InlineData("1,3,5", "1, 3, 5")]
    [InlineData("1,2,4,5", "1, 2, 4, 5")]
    public void Numbers_in_a_row_collapse_from_three_on(string numbers, string expected) =>
        Numbers("", [.. numbers.Split(',').Select(n => new CitationItem(Works[n[0] - '1'].Id))]).ShouldBe(expected);

    [Fact]
    public void Only_a_number_alone_is_part_of_a_range() =>
        Numbers("", [new("a"), new("b"), new("c"), new("d") { Prefix = "see " }, new("e")])
            .ShouldBe("1–3, see 4, 5");

    [Fact]
    public void What_follows_a_range_of_numbers_is_delimited_as_the_style_says() =>
        Numbers("after-collapse-delimiter=\"; \"", [new("a"), new("b"), new("c"), new("e")]).ShouldBe("1–3; 5");

    [Theory]
    [InlineData("collapse=\"year-suffix-ranged\"", "Doe 2000a–c, 2001")]
    [InlineData("collapse=\"year-suffix\"", "Doe 2000a, b, c, 2001")]
    [InlineData("collapse=\"year\"", "Doe 2000a, 2000b, 2000c, 2001")]
    public void Suffixes_in_a_row_collapse_as_the_style_says(string collapse, string expected) =>
        Of(AuthorYear, citation: $"disambiguate-add-year-suffix=\"true\" year-suffix-delimiter=\", \" {collapse}")
            .Cite(Works[0], Works[1], Work("f", "Jo Doe", 2000, "F"), Works[2])
            .ShouldBe(expected);

    /// <summary>A citation of works that were all cited before, so that each has the number of its place.</summary>
    private static string Numbers(string citation, CitationItem[] items) =>
        Citations
            .Csl.CslStyle.Parse(
                $"""
                <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
                  <info><title>Mini</title></info>
                  <citation collapse="citation-number" {citation}><layout delimiter=", "><text variable="citation-number"/></layout></citation>
                  <bibliography><layout><text variable="title"/></layout></bibliography>
                </style>
                """
            )
            .Format(Works, [new([.. Works.Select(work => new CitationItem(work.Id))]), new([.. items])])
            .Citations[1]
            .ToPlainText();
}
