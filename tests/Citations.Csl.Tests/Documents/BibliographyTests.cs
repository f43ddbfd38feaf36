using static Citations.Tests.MiniStyle;

namespace Citations.Tests.Documents;

public class BibliographyTests
{
    private const string NameAndTitle = """<group delimiter=". "><names variable="author"/><text variable="title"/></group>""";

    private static readonly Reference[] Works =
    [
        Work("a", "Jo Doe & Al Roe", title: "A"),
        Work("b", "Jo Doe & Al Roe", title: "B"),
        Work("c", "Jo Doe & Ed Zoe", title: "C"),
    ];

    [Theory]
    [InlineData("complete-all", "—. B", "Jo Doe, Ed Zoe. C")]
    [InlineData("complete-each", "—, —. B", "Jo Doe, Ed Zoe. C")]
    [InlineData("partial-each", "—, —. B", "—, Ed Zoe. C")]
    [InlineData("partial-first", "—, Al Roe. B", "—, Ed Zoe. C")]
    public void Names_of_the_entry_before_are_replaced(string rule, string second, string third) =>
        Of(NameAndTitle, bibliography: $"subsequent-author-substitute=\"—\" subsequent-author-substitute-rule=\"{rule}\"")
            .List(Works)
            .ShouldBe(["Jo Doe, Al Roe. A", second, third]);

    [Fact]
    public void Names_replaced_by_nothing_leave_no_delimiter() =>
        Of(NameAndTitle, bibliography: "subsequent-author-substitute=\"\"")
            .List(Works)
            .ShouldBe(["Jo Doe, Al Roe. A", "B", "Jo Doe, Ed Zoe. C"]);

    [Fact]
    public void The_first_field_stands_in_the_margin_and_spaces_at_the_end_in_no_block() =>
        Of(
                """<text variable="citation-number" suffix="."/><text variable="title" suffix=". "/>""",
                bibliography: "second-field-align=\"flush\""
            )
            .List(Works[0])
            .ShouldBe(["""<div class="csl-left-margin">1.</div><div class="csl-right-inline">A.</div> """]);

    [Fact]
    public void Without_a_first_field_the_rest_stands_beside_the_margin() =>
        Of("""<text variable="note"/><text variable="title"/>""", bibliography: "second-field-align=\"flush\"")
            .List(Works[0])
            .ShouldBe(["""<div class="csl-right-inline">A</div>"""]);

    [Fact]
    public void A_term_behind_the_number_begins_the_entry() =>
        Of("""<text variable="citation-number" suffix=". "/><text term="in"/>""").List(Works[0]).ShouldBe(["1. In"]);

    [Fact]
    public void A_space_that_begins_an_entry_belongs_to_none_of_its_blocks() =>
        Of("""<group display="left-margin"><text variable="title" prefix=" "/></group>""")
            .List(Work("a", title: "T"))
            .ShouldBe([" <div class=\"csl-left-margin\">T</div>"]);
}
