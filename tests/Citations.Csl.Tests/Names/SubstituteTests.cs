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
}
