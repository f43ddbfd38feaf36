using Citations.Styles;
using static Citations.Tests.MiniStyle;

namespace Citations.Tests.Disambiguation;

public class InitialsTests
{
    private const string AuthorYear =
        """<group delimiter=" "><names variable="author"><name form="short" initialize-with=". "/></names><date variable="issued"><date-part name="year"/></date></group>""";

    private static readonly Reference[] Works = [By("a", "K. L.", 1990), By("b", "K.L.", 1990), By("c", "K L", 1992)];

    [Theory]
    [InlineData("all-names", "Vole 1990a; Vole 1990b; Vole 1992")]
    [InlineData("by-cite", "Vole 1990a; Vole 1990b; Vole 1992")]
    public void Initials_that_are_spaced_differently_are_those_of_one_person(string rule, string expected) =>
        Of(
                AuthorYear,
                citation: $"disambiguate-add-givenname=\"true\" disambiguate-add-year-suffix=\"true\" givenname-disambiguation-rule=\"{rule}\""
            )
            .Cite(Works)
            .ShouldBe(expected);

    private static Reference By(string id, string given, int year) =>
        Work(id, year: year) with
        {
            Author = [Contributor.Person("Vole", given)],
        };
}
