using Citations.Matching;

namespace Citations.Tests.Matching;

public sealed class NameMatchTests
{
    [Theory]
    [InlineData("Diazgranados, N.", "Diazgranados, Nancy")]
    [InlineData("Brutsche, N.E.", "Brutsche, Nancy E.")]
    [InlineData("Brutsche, N.", "Brutsche, Nancy E.")]
    [InlineData("Smith, J.P.", "Smith, John R. Paul")]
    [InlineData("Müller, H.", "Mueller, Hans")]
    [InlineData("Muller, H.", "Müller, Hans")]
    [InlineData("Sørensen, K.", "Soerensen, Karl")]
    [InlineData("Kolk, B.", "van der Kolk, Bessel")]
    [InlineData("Zarate, C. A.", "Zarate Jr., Carlos A.")]
    [InlineData("García, G.", "García Márquez, Gabriel")]
    [InlineData("Vieira, R.", "Machado-Vieira, Rodrigo")]
    [InlineData("Rong, Yu", "0003, Yu Rong")]
    [InlineData("Wei, Chen", "Chen, Wei")]
    public void These_can_be_one_person(string listed, string registered) =>
        NameMatch.AreSame(Name(listed), Name(registered)).ShouldBeTrue();

    [Theory]
    [InlineData("Brutsche, N. E.", "Brutsche, Nancy F.")]
    [InlineData("Ameli, R.", "Newberg, Andrew")]
    [InlineData("Lee, J.", "Lee, Kim")]
    public void These_cannot(string listed, string registered) => NameMatch.AreSame(Name(listed), Name(registered)).ShouldBeFalse();

    [Fact]
    public void An_organisation_is_known_by_its_acronym() =>
        NameMatch.AreSame(Contributor.Organization("WHO"), Contributor.Organization("World Health Organization")).ShouldBeTrue();

    [Fact]
    public void A_slip_in_the_surname_is_near_and_not_the_same()
    {
        NameMatch.AreSame(Name("Reyez, C."), Name("Reyes, Carla")).ShouldBeFalse();
        NameMatch.AreNear(Name("Reyez, C."), Name("Reyes, Carla")).ShouldBeTrue();
    }

    [Fact]
    public void Each_name_of_a_list_finds_its_own_partner() =>
        NameListMatch
            .Pair([Name("Wang, X."), Name("Wang, Y."), Name("Zuma, C.")], [Name("Wang, Yu"), Name("Wang, Xi"), Name("Reyes, Carla")])
            .ShouldBe([1, 0, null]);

    private static Contributor Name(string text) => Contributor.Person(text.Split(", ")[0], text.Split(", ")[1]);

    [Theory]
    [InlineData("Pereira L de F", null, true)]
    [InlineData("Pereira LF de", null, true)]
    [InlineData("James Wei-Luen Yip", null, true)]
    [InlineData("Yip", "J. W.", false)]
    [InlineData("Yip", "Y.", false)]
    [InlineData("Pereira L de F", "M.", false)]
    [InlineData("Wei-Luen", "James", false)]
    public void A_name_cut_in_other_places_is_the_same(string family, string? given, bool expected) =>
        new[] { Contributor.Person("Pereira", "Larissa de F."), Contributor.Person("Yip", "James Wei-Luen") }
            .Any(name => NameMatch.AreSameWords(new() { Family = family, Given = given }, name))
            .ShouldBe(expected);

    [Theory]
    [InlineData("III", null, true)]
    [InlineData("Jr", null, true)]
    [InlineData("T.M. de M.", null, true)]
    [InlineData("Eduardo", "Carlos", true)]
    [InlineData("Eduardo", "C.", false)]
    [InlineData("Das", "K.", false)]
    [InlineData("Sánchez", "Carlos", false)]
    [InlineData("Stranger", null, false)]
    public void A_piece_of_a_name_is_no_name(string family, string? given, bool expected) =>
        NameMatch
            .IsPiece(new() { Family = family, Given = given }, [Contributor.Person("García Sánchez", "Carlos Eduardo")])
            .ShouldBe(expected);
}
