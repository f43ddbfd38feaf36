using Citations.Styles;
using static Citations.Tests.MiniStyle;

namespace Citations.Tests.Documents;

public class CitationTests
{
    private const string AuthorYear =
        """<group delimiter=" "><names variable="author"><name form="short"/></names><date variable="issued"><date-part name="year"/></date></group>""";

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
}
