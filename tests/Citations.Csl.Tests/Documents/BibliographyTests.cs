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

    [Fact]
    public void A_label_after_the_names_stays_where_they_are_replaced() =>
        Of(
                """<names variable="editor"><name/><label form="short" prefix=" (" suffix=")"/></names><text variable="title" prefix=". "/>""",
                bibliography: "subsequent-author-substitute=\"—\""
            )
            .List(Edited("A"), Edited("B"))
            .ShouldBe(["Jo Doe, Al Roe (eds.). A", "— (eds.). B"]);

    [Fact]
    public void An_editor_with_a_label_is_replaced_after_an_author_of_the_same_name_and_another_name_never_is() =>
        Of(
                """<names variable="author"><name/><label prefix=" "/><substitute><names variable="editor"/></substitute></names><text variable="title" prefix=". "/>""",
                bibliography: "subsequent-author-substitute=\"—\""
            )
            .List(Work("a", "Jo Doe & Al Roe", title: "A"), Edited("B"), Work("c", "Jo Doe & Al Rose", title: "C"))
            .ShouldBe(["Jo Doe, Al Roe. A", "— editors. B", "Jo Doe, Al Rose. C"]);

    [Fact]
    public void Names_that_et_al_hides_must_be_the_same_too() =>
        Of(
                """<group delimiter=". "><names variable="author"><name et-al-min="2" et-al-use-first="1"/></names><text variable="title"/></group>""",
                bibliography: "subsequent-author-substitute=\"—\""
            )
            .List(Works)
            .ShouldBe(["Jo Doe et al. A", "—. B", "Jo Doe et al. C"]);

    [Fact]
    public void What_stands_in_for_names_is_replaced_where_it_is_the_same_variable() =>
        Of(
                """<names variable="author"><name/><substitute><text variable="publisher"/></substitute></names><text variable="title" prefix=". "/>""",
                bibliography: "subsequent-author-substitute=\"—\""
            )
            .List(Work("a", title: "A") with { Publisher = "Pond" }, Work("b", title: "B") with { Publisher = "Pond" })
            .ShouldBe(["Pond. A", "—. B"]);

    [Fact]
    public void A_term_that_stands_in_for_names_is_never_replaced() =>
        Of(
                """<names variable="author"><name/><substitute><text term="anonymous"/></substitute></names><text variable="title" prefix=". "/>""",
                bibliography: "subsequent-author-substitute=\"—\""
            )
            .List(Work("a", title: "A"), Work("b", title: "B"))
            .ShouldBe(["Anonymous. A", "Anonymous. B"]);

    private static Reference Edited(string title) => Work(title, title: title) with { Editor = Works[0].Author };
}
