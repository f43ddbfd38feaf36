using Citations.Csl;

namespace Citations.Tests.Names;

public class NameListTests
{
    private static readonly Contributor Doe = Contributor.Person("Doe", "Jo"),
        Roe = Contributor.Person("Roe", "Al"),
        Zoe = Contributor.Person("Zoe", "Ed"),
        Society = Contributor.Organization("Society");

    private static readonly Contributor Junior = new()
    {
        Family = "Smith",
        Given = "Bob",
        Suffix = "Jr.",
    };

    [Fact]
    public void Affixes_of_a_name_stand_around_each() =>
        Print("""<name prefix="{" suffix="}"/>""", Doe, Roe).ShouldBe("{Jo Doe}, {Al Roe}");

    [Fact]
    public void Affixes_of_name_parts_are_for_persons() =>
        Print(
                """<name name-as-sort-order="all"><name-part name="family" prefix="[" suffix="]"/><name-part name="given" prefix="(" suffix=")"/></name>""",
                Doe,
                Society
            )
            .ShouldBe("[Doe], (Jo), Society");

    [Fact]
    public void The_delimiter_before_and_is_printed_as_it_is() =>
        Print("""<name delimiter="/" and="text"/>""", Doe, Roe, Zoe).ShouldBe("Jo Doe/Al Roe/and Ed Zoe");

    [Theory]
    [InlineData(". ", "B. Smith Jr.")]
    [InlineData("", "B Smith Jr")]
    public void A_suffix_has_full_stops_where_initials_have(string initializeWith, string expected) =>
        Print($"<name initialize-with=\"{initializeWith}\"/>", Junior).ShouldBe(expected);

    [Theory]
    [InlineData("""<name and="text"/>""", "Jo Doe, Al Roe, et al.")]
    [InlineData("""<name et-al-min="2" et-al-use-first="1"/>""", "Jo Doe et al.")]
    [InlineData("""<name et-al-min="2" et-al-use-first="1" et-al-use-last="true"/>""", "Jo Doe et al.")]
    [InlineData("""<name et-al-min="9" et-al-use-first="7"/><et-al term="and others"/>""", "Jo Doe, Al Roe, and others")]
    public void The_mark_of_a_list_that_was_cut_is_printed_as_names_left_out(string name, string expected) =>
        Print(name, Doe, Roe, Contributor.Others).ShouldBe(expected);

    [Fact]
    public void A_mark_without_a_name_before_it_is_a_name() => Print("<name/>", Contributor.Others).ShouldBe("others");

    private static string Print(string name, params Contributor[] authors) =>
        MiniStyle.Of($"<names variable=\"author\">{name}</names>").Cite(new Reference { Id = "a", Author = [.. authors] });

    [Theory]
    [InlineData("form=\"short\"", "Hatta")]
    [InlineData("name-as-sort-order=\"all\" initialize-with=\". \"", "Hatta")]
    [InlineData("initialize-with=\". \"", "Hatta")]
    public void A_person_of_one_name_has_it_in_every_form(string name, string expected) =>
        MiniStyle
            .Of($"<names variable=\"author\"><name {name}/></names>")
            .Cite(new Reference { Id = "a", Author = [new() { Given = "Hatta" }] })
            .ShouldBe(expected);

    [Theory]
    [InlineData("zh-CN", "等", "李芳等")]
    [InlineData("en-US", "et al.", "李芳 et al.")]
    public void Chinese_and_Japanese_write_their_et_al_without_a_space(string language, string term, string expected) =>
        Citations
            .Csl.CslStyle.Parse(
                $"""
                <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" default-locale="{language}">
                  <info><title>Mini</title></info>
                  <locale xml:lang="{language}"><terms><term name="et-al">{term}</term></terms></locale>
                  <citation et-al-min="2" et-al-use-first="1"><layout><names variable="author"/></layout></citation>
                </style>
                """
            )
            .Cite(new Reference { Id = "a", Author = [Contributor.Person("李", "芳"), Contributor.Person("赵", "明")] })
            .ShouldBe(expected);

    [Theory]
    [InlineData("family", "prefix")]
    [InlineData("given", "suffix")]
    public void A_no_break_space_of_an_affix_is_the_space_between_the_parts(string part, string affix) =>
        MiniStyle
            .Of($"""<names variable="author"><name initialize-with=". "><name-part name="{part}" {affix}="&#160;"/></name></names>""")
            .Cite(MiniStyle.Work("a", "Jo Doe"))
            .ShouldBe("J.\u00A0Doe");
}
