using static Citations.Tests.MiniStyle;

namespace Citations.Tests.Disambiguation;

// CSL 1.0.2, Disambiguation: the methods in their order.
public class NamesTests
{
    private const string Names = """<names variable="author"><name form="short" initialize-with=". "/></names>""",
        NamesAndYear = $"""<group delimiter=" ">{Names}<date variable="issued"><date-part name="year"/></date></group>""";

    [Theory]
    [InlineData("", "Doe 2000; Doe 2000; Doe 2000; Roe 2000")]
    [InlineData("by-cite", "John Doe 2000; Jane Doe 2000; P. Doe 2000; Roe 2000")]
    [InlineData("all-names", "John Doe 2000; Jane Doe 2000; P. Doe 2000; Roe 2000")]
    [InlineData("all-names-with-initials", "J. Doe 2000; J. Doe 2000; P. Doe 2000; Roe 2000")]
    [InlineData("primary-name", "John Doe 2000; Jane Doe 2000; P. Doe 2000; Roe 2000")]
    [InlineData("primary-name-with-initials", "J. Doe 2000; J. Doe 2000; P. Doe 2000; Roe 2000")]
    public void Given_names_are_shown_as_far_as_the_rule_says(string rule, string expected) =>
        Of(NamesAndYear, citation: WithGivenNames(rule))
            .Cite(Work("a", "John Doe", 2000), Work("b", "Jane Doe", 2000), Work("c", "Paul Doe", 2000), Work("d", "Al Roe", 2000))
            .ShouldBe(expected);

    [Theory]
    [InlineData("by-cite", "Doe 1999; Doe 2000")]
    [InlineData("all-names", "Jane Doe 1999; John Doe 2000")]
    [InlineData("primary-name", "Jane Doe 1999; John Doe 2000")]
    public void Cites_that_differ_in_the_year_need_no_given_names_but_persons_may(string rule, string expected) =>
        Of(NamesAndYear, citation: WithGivenNames(rule)).Cite(Work("a", "Jane Doe", 1999), Work("b", "John Doe", 2000)).ShouldBe(expected);

    [Theory]
    [InlineData("all-names", "Roe, J. Doe 1999; Zoe, P. Doe 2000")]
    [InlineData("primary-name", "Roe, Doe 1999; Zoe, Doe 2000")]
    public void The_rule_of_the_primary_name_is_about_first_names_alone(string rule, string expected) =>
        Of(NamesAndYear, citation: WithGivenNames(rule))
            .Cite(Work("a", "Al Roe & Jane Doe", 1999), Work("b", "Ed Zoe & Paul Doe", 2000))
            .ShouldBe(expected);

    [Fact]
    public void Without_initials_a_given_name_is_shown_in_full() =>
        Of("""<names variable="author"><name form="short"/></names>""", citation: WithGivenNames("all-names"))
            .Cite(Work("a", "Jane Doe"), Work("b", "Paul Doe"))
            .ShouldBe("Jane Doe; Paul Doe");

    [Theory]
    [InlineData("Jo Doe & Al Roe & Ed Zoe", "Jo Doe & Al Ray & Ed Zoe", "Doe, Roe, et al.; Doe, Ray, et al.")]
    [InlineData("Jo Doe & Al Roe & Ed Zoe", "Jo Doe & Al Roe & Ed Zola", "Doe, Roe, Zoe; Doe, Roe, Zola")]
    [InlineData("Jo Doe & Al Roe", "Jo Doe & Al Roe & Ed Zoe", "Doe, Roe; Doe, Roe, et al.")]
    [InlineData("Jo Doe & Al Roe", "Jo Doe & Al Roe", "Doe et al.; Doe et al.")]
    public void Names_are_added_until_the_cites_differ(string first, string second, string expected) =>
        Of(
                """<names variable="author"><name form="short"/></names>""",
                citation: "et-al-min=\"2\" et-al-use-first=\"1\" disambiguate-add-names=\"true\""
            )
            .Cite(Work("a", first), Work("b", second))
            .ShouldBe(expected);

    [Fact]
    public void Given_names_are_tried_before_more_names() =>
        Of(
                Names,
                citation: $"et-al-min=\"2\" et-al-use-first=\"1\" disambiguate-add-names=\"true\" {WithGivenNames("by-cite")}"
            )
            .Cite(Work("a", "Jane Doe & Al Roe"), Work("b", "Paul Doe & Al Roe"), Work("c", "Paul Doe & Al Ray"))
            .ShouldBe("J. Doe et al.; P. Doe, Roe; P. Doe, Ray");

    [Fact]
    public void Only_the_name_that_tells_the_cites_apart_shows_its_given_name() =>
        Of(Names, citation: WithGivenNames("by-cite"))
            .Cite(Work("a", "Jo Doe & Al Roe"), Work("b", "Jo Doe & Ed Roe"))
            .ShouldBe("Doe, A. Roe; Doe, E. Roe");

    [Fact]
    public void The_condition_comes_before_the_suffix()
    {
        const string Layout =
            """<group delimiter=" "><names variable="author"><name form="short"/></names><choose><if disambiguate="true"><text variable="title"/></if></choose><date variable="issued"><date-part name="year"/></date></group>""";
        Of(Layout, citation: "disambiguate-add-year-suffix=\"true\"")
            .Cite(Work("a", "Jo Doe", 2000, "A"), Work("b", "Jo Doe", 2000, "B"), Work("c", "Al Roe", 2000, "C"))
            .ShouldBe("Doe A 2000; Doe B 2000; Roe 2000");
        Of(Layout, citation: "disambiguate-add-year-suffix=\"true\"")
            .Cite(Work("a", "Jo Doe", 2000, "A"), Work("b", "Jo Doe", 2000, "A"), Work("c", "Jo Doe", 2000, "C"))
            .ShouldBe("Doe A 2000a; Doe A 2000b; Doe C 2000");
    }

    [Fact]
    public void One_condition_more_holds_at_a_time()
    {
        const string Layout =
            """<group delimiter=" "><names variable="author"><name form="short"/></names><choose><if disambiguate="true"><text variable="publisher"/></if></choose><choose><if disambiguate="true"><text variable="title"/></if></choose></group>""";
        Of(Layout)
            .Cite(
                Work("a", "Jo Doe", title: "A") with { Publisher = "P" },
                Work("b", "Jo Doe", title: "B") with { Publisher = "P" },
                Work("c", "Jo Doe", title: "C") with { Publisher = "Q" }
            )
            .ShouldBe("Doe P A; Doe P B; Doe Q");
    }

    [Fact]
    public void Suffixes_come_in_the_order_of_the_list_and_go_on_after_z() =>
        Of(NamesAndYear, citation: "disambiguate-add-year-suffix=\"true\"")
            .Cite([.. Enumerable.Range(0, 28).Select(i => Work($"w{i}", "Jo Doe", 2000))])
            .Split("; ")
            .Where((_, i) => i is 0 or 1 or 25 or 26 or 27)
            .ShouldBe(["Doe 2000a", "Doe 2000b", "Doe 2000z", "Doe 2000aa", "Doe 2000ab"]);

    private static string WithGivenNames(string rule) =>
        rule.Length == 0 ? "" : $"disambiguate-add-givenname=\"true\" givenname-disambiguation-rule=\"{rule}\"";
}
