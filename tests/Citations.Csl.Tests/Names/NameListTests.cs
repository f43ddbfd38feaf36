using Citations.Csl;

namespace Citations.Tests.Names;

public class NameListTests
{
    private static readonly Contributor Doe = Contributor.Person("Doe", "Jo"), Roe = Contributor.Person("Roe", "Al"), Zoe = Contributor.Person("Zoe", "Ed"), Society = Contributor.Organization("Society");

    private static readonly Contributor Junior = new() { Family = "Smith", Given = "Bob", Suffix = "Jr." };

    [Fact]
    public void Affixes_of_a_name_stand_around_each() =>
        Print("""<name prefix="{" suffix="}"/>""", Doe, Roe).ShouldBe("{Jo Doe}, {Al Roe}");

    [Fact]
    public void Affixes_of_name_parts_are_for_persons() =>
        Print("""<name name-as-sort-order="all"><name-part name="family" prefix="[" suffix="]"/><name-part name="given" prefix="(" suffix=")"/></name>""", Doe, Society).ShouldBe("[Doe], (Jo), Society");

    [Fact]
    public void The_delimiter_before_and_is_printed_as_it_is() =>
        Print("""<name delimiter="/" and="text"/>""", Doe, Roe, Zoe).ShouldBe("Jo Doe/Al Roe/and Ed Zoe");

    [Theory]
    [InlineData(". ", "B. Smith Jr.")]
    [InlineData("", "B Smith Jr")]
    public void A_suffix_has_full_stops_where_initials_have(string initializeWith, string expected) =>
        Print($"<name initialize-with=\"{initializeWith}\"/>", Junior).ShouldBe(expected);

    private static string Print(string name, params Contributor[] authors) =>
        MiniStyle.Of($"<names variable=\"author\">{name}</names>").Cite(new Reference { Id = "a", Author = [.. authors] });
}
