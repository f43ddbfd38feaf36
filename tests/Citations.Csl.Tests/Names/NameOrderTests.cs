using static Citations.Tests.MiniStyle;

namespace Citations.Tests.Names;

// CSL 1.0.2, Name-part Order: the table of the two kinds of particles.
public class NameOrderTests
{
    private static readonly Contributor Gogh = Contributor.Person("van Gogh", "Vincent"),
        Fontaine = Contributor.Person("La Fontaine", "Jean de"),
        King = new()
        {
            Family = "King",
            Given = "Martin",
            Suffix = "Jr.",
        },
        Gates = new()
        {
            Family = "Gates",
            Given = "Bill",
            Suffix = "III",
            CommaSuffix = true,
        };

    [Theory]
    [InlineData("never", "van Gogh, Vincent", "La Fontaine, Jean de")]
    [InlineData("sort-only", "van Gogh, Vincent", "La Fontaine, Jean de")]
    [InlineData("display-and-sort", "Gogh, Vincent van", "La Fontaine, Jean de")]
    public void Particles_of_an_inverted_name_stand_where_the_style_says(string demotion, string gogh, string fontaine)
    {
        Inverted(demotion, Gogh).ShouldBe(gogh);
        Inverted(demotion, Fontaine).ShouldBe(fontaine);
    }

    [Theory]
    [InlineData("never", "Humboldt; van Gogh")]
    [InlineData("sort-only", "van Gogh; Humboldt")]
    [InlineData("display-and-sort", "van Gogh; Humboldt")]
    public void Particles_sort_as_the_style_says(string demotion, string expected) =>
        SortedByAuthor(
                $"demote-non-dropping-particle=\"{demotion}\"",
                Work("h", "Alexander Humboldt", title: "Humboldt"),
                Work("g", title: "van Gogh") with { Author = [Gogh] }
            )
            .ShouldBe(expected);

    [Fact]
    public void Given_names_and_suffixes_sort_after_the_family_name()
    {
        static Reference By(string given, string? suffix = null) =>
            Work(given + suffix, title: given + suffix) with { Author = [new() { Family = "Doe", Given = given, Suffix = suffix }] };
        SortedByAuthor("", By("Jo", "Jr."), By("Jo"), By("Al"), Work("z", "Al Roe", title: "Roe")).ShouldBe("Al; Jo; JoJr.; Roe");
    }

    [Fact]
    public void A_suffix_follows_the_name_and_in_an_inverted_name_the_given_name()
    {
        Natural(King, "").ShouldBe("Martin King Jr.");
        Natural(Gates, "").ShouldBe("Bill Gates, III");
        Natural(King, "name-as-sort-order=\"all\"").ShouldBe("King, Martin, Jr.");
        Natural(King, "name-as-sort-order=\"all\" sort-separator=\" \"").ShouldBe("King Martin Jr.");
    }

    [Fact]
    public void Affixes_of_the_family_name_enclose_its_particles_and_suffix() =>
        MiniStyle
            .Of("""<names variable="author"><name><name-part name="family" prefix="[" suffix="]"/></name></names>""")
            .Cite(Work("a") with { Author = [Gogh] }, Work("b") with { Author = [King] })
            .ShouldBe("Vincent [van Gogh]; Martin [King Jr.]");

    [Fact]
    public void Family_names_of_Chinese_and_Japanese_come_first_without_a_space()
    {
        Natural(Contributor.Person("毛", "泽东"), "").ShouldBe("毛泽东");
        Natural(Contributor.Person("毛", "泽东"), "form=\"short\"").ShouldBe("毛");
    }

    [Fact]
    public void The_article_of_an_organization_does_not_sort()
    {
        static Reference By(string name) => Work(name, title: name) with { Author = [Contributor.Organization(name)] };
        SortedByAuthor("", By("The Beta"), By("Delta"), By("An Alpha"), By("A Gamma"), By("Then Zebra"))
            .ShouldBe("An Alpha; The Beta; Delta; A Gamma; Then Zebra");
    }

    private static string SortedByAuthor(string style, params Reference[] works) =>
        Citations
            .Csl.CslStyle.Parse(
                $"""
                <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" {style}>
                  <info><title>Mini</title></info>
                  <citation><sort><key variable="author"/></sort><layout delimiter="; "><text variable="title"/></layout></citation>
                </style>
                """
            )
            .Cite(works);

    private static string Inverted(string demotion, Contributor author) =>
        MiniStyle
            .Of(
                """<names variable="author"><name name-as-sort-order="all"/></names>""",
                $"demote-non-dropping-particle=\"{demotion}\""
            )
            .Cite(Work("a") with { Author = [author] });

    private static string Natural(Contributor author, string name) =>
        MiniStyle.Of($"<names variable=\"author\"><name {name}/></names>").Cite(Work("a") with { Author = [author] });
}
