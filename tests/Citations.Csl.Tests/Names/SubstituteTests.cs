using static Citations.Tests.MiniStyle;

namespace Citations.Tests.Names;

public class SubstituteTests
{
    private const string Title =
        """<text variable="title"/><group delimiter=" " prefix=" (" suffix=")"><number variable="edition" form="ordinal"/><label variable="edition" form="short"/></group>""";

    [Fact]
    public void A_label_inside_a_substitute_sees_the_variable_that_was_just_printed() =>
        Of($"""<names variable="author"><name/><substitute><group>{Title}</group></substitute></names>""")
            .Cite(Work("a", title: "Reeds") with { Edition = "2" })
            .ShouldBe("Reeds (2nd ed.)");

    [Fact]
    public void Behind_the_substitute_neither_the_variable_nor_its_label_comes_again() =>
        Of($"""<names variable="author"><name/><substitute><group>{Title}</group></substitute></names><group prefix=". ">{Title}</group>""")
            .Cite(Work("a", title: "Reeds") with { Edition = "2" })
            .ShouldBe("Reeds (2nd ed.)");

    [Fact]
    public void Nothing_stands_in_for_names_that_et_al_hides() =>
        Of(
                """<group delimiter=". "><names variable="author"><name et-al-min="2" et-al-use-first="0"/><label/><substitute><text variable="publisher"/></substitute></names><text variable="title"/></group>"""
            )
            .Cite(Work("a", "Jo Doe & Al Roe", title: "Reeds") with { Publisher = "Pond" })
            .ShouldBe("Reeds");

    [Fact]
    public void What_stands_in_for_names_has_none_of_their_formatting() =>
        Of("""<names variable="author" prefix="(" suffix=")" font-style="italic"><name/><substitute><text variable="title"/></substitute></names>""")
            .List(Work("a", title: "Reeds"), Work("b", "Jo Doe"))
            .ShouldBe(["Reeds", "(<i>Jo Doe</i>)"]);

    [Theory]
    [InlineData("editor translator")]
    [InlineData("translator editor")]
    public void Editors_who_are_the_translators_too_are_named_once_and_not_again(string variables) =>
        Of(
                $"""<names variable="author"><name/><label prefix=" "/><substitute><names variable="{variables}"/></substitute></names><names variable="translator" prefix=" / "/><names variable="editor" prefix=" / "/>"""
            )
            .Cite(Work("a") with { Editor = [Contributor.Person("Doe", "Jo")], Translator = [Contributor.Person("Doe", "Jo")] })
            .ShouldBe("Jo Doe editor & translator");

    [Fact]
    public void Editors_and_translators_who_differ_are_named_each_with_the_label_of_their_role() =>
        Of("""<names variable="editor translator" delimiter="; "><name/><label prefix=" "/></names>""")
            .Cite(
                Work("a") with
                {
                    Editor = [Contributor.Person("Doe", "Jo")],
                    Translator = [Contributor.Person("Roe", "Al"), Contributor.Person("Zoe", "Ed")],
                }
            )
            .ShouldBe("Jo Doe editor; Al Roe, Ed Zoe translators");

    [Fact]
    public void The_count_of_names_counts_those_that_are_shown() =>
        Of("""<names variable="author editor"><name form="count" et-al-min="3" et-al-use-first="1"/></names>""")
            .Cite(
                Work("a", "Jo Doe & Al Roe & Ed Zoe") with
                {
                    Editor = [Contributor.Person("Doe", "Jo"), Contributor.Person("Roe", "Al")],
                }
            )
            .ShouldBe("3");

    [Fact]
    public void The_first_substitute_that_has_something_stands_alone() =>
        Of(
                """<names variable="author"><name/><substitute><names variable="editor"/><choose><if type="book"><text variable="publisher"/><text variable="title"/></if></choose><text value="never"/></substitute></names>"""
            )
            .Cite(Work("a", title: "Reeds"))
            .ShouldBe("Reeds");

    [Fact]
    public void Each_variable_that_stands_in_is_not_printed_again_and_others_are() =>
        Of(
                """<names variable="author"><name/><substitute><names variable="editor"/></substitute></names><names variable="translator" prefix=" / "/><date variable="issued" prefix=" / "><date-part name="year"/></date><names variable="editor" prefix=" / "/>"""
            )
            .Cite(Work("a", year: 2000) with { Editor = [Contributor.Person("Doe", "Jo")], Translator = [Contributor.Person("Roe", "Al")] })
            .ShouldBe("Jo Doe / Al Roe / 2000");

    [Fact]
    public void A_date_that_stands_in_hides_no_name() =>
        Of(
                """<names variable="author"><name/><substitute><date variable="issued"><date-part name="year"/></date></substitute></names><names variable="editor" prefix=" / "/><names variable="translator" prefix=" / "/><date variable="issued" prefix=" / "><date-part name="year"/></date>"""
            )
            .Cite(Work("a", year: 2000) with { Editor = [Contributor.Person("Doe", "Jo")], Translator = [Contributor.Person("Roe", "Al")] })
            .ShouldBe("2000 / Jo Doe / Al Roe");
}
