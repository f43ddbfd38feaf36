using Citations.Articles.Checking.Evidence;

namespace Citations.Tests.Checking.Evidence;

/// <summary>The authors of a record in the order and form of each style, and texts that say more, less or something else.</summary>
public sealed class StatedAuthorsTests
{
    private static readonly Contributor[] Authors =
    [
        Contributor.Person("Marlow", "Anna B."),
        Contributor.Person("van der Berg", "Carl"),
        Contributor.Person("Okafor", "Daniel") with { Suffix = "Jr." },
    ];

    [Theory]
    [InlineData("Marlow, A. B., van der Berg, C., & Okafor, D., Jr.", true)]
    [InlineData("Marlow AB, van der Berg C, Okafor D Jr", true)]
    [InlineData("A. B. Marlow, C. van der Berg, and D. Okafor", true)]
    [InlineData("Anna B. Marlow, Carl van der Berg, Daniel Okafor", true)]
    [InlineData("Marlow, Anna B., Carl van der Berg und Daniel Okafor", true)]
    [InlineData("Marlow, van der Berg, Okafor", true)]
    [InlineData("1. Marlow, A., van der Berg, C., Okafor, D.", true)]
    [InlineData("Marlow, A. B., et al.", true)]
    [InlineData("Marlow, A. B., van der Berg, C., et al.", true)]
    [InlineData("et al.", false)]
    [InlineData("Marlow, A. B.", false)]
    [InlineData("Marlow, A. B., & van der Berg, C.", false)]
    [InlineData("Marlow, A. B., Okafor, D., van der Berg, C.", false)]
    [InlineData("Marlow, X., van der Berg, C., Okafor, D.", false)]
    [InlineData("X. Marlow, C. van der Berg, D. Okafor", false)]
    [InlineData("A. B. C. Marlow, C. van der Berg, D. Okafor", false)]
    [InlineData("Marlow, A. B., van der Berg, C., Okafor, D., Reyes, E.", false)]
    [InlineData("Marlow, A. B., van der Berg, C., Okafor, D. Ships", false)]
    [InlineData("Marlow, A. B., Berg, C., Okafor, D.", false)]
    [InlineData("", false)]
    public void A_text_is_the_list_of_authors_and_nothing_else(string text, bool isList) =>
        StatedAuthors.Are(text, [.. Authors]).ShouldBe(isList);

    [Theory]
    [InlineData("Society of Ships & Boats, Marlow, A.", true)]
    [InlineData("Society of Ships and Boats, A. Marlow", true)]
    [InlineData("Society of Ships, Marlow, A.", false)]
    public void An_organisation_is_its_whole_name(string text, bool isList) =>
        StatedAuthors.Are(text, [Contributor.Organization("Society of Ships and Boats"), Contributor.Person("Marlow", "Anna")]).ShouldBe(isList);

    [Fact]
    public void Nobody_is_no_list() => StatedAuthors.Are("Marlow, A.", []).ShouldBeFalse();
}
