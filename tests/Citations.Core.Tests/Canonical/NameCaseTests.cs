using Citations.Canonical;

namespace Citations.Tests.Canonical;

public sealed class NameCaseTests
{
    [Theory]
    [InlineData("MOLE", "JR", "JR")]
    [InlineData("MOLE", "ADA", "Ada")]
    [InlineData("Mole", "ADA", "ADA")]
    [InlineData("MOLE", "ADA M.", "Ada M.")]
    [InlineData("Mole", "ADA M", "Ada M")]
    [InlineData("MOLE", "MARIA ADA", "Maria Ada")]
    [InlineData("MOLE", "J-P", "J-P")]
    [InlineData("MOLE", "Ada", "Ada")]
    public void Up_to_three_capitals_are_initials_unless_names_are_written_out(string family, string given, string expected) =>
        NameCase.OfGiven(given, family).ShouldBe(expected);

    [Theory]
    [InlineData("LLANO-DEL-RIO", "Llano-del-Rio")]
    [InlineData("GARZA-DE-LA-LAGUNA", "Garza-de-la-Laguna")]
    [InlineData("HABICHT-TER-VEEN", "Habicht-ter-Veen")]
    [InlineData("MOLINA-Y-RANA", "Molina-y-Rana")]
    [InlineData("VAN DER SKUA-DE-BOER", "van der Skua-de-Boer")]
    [InlineData("GARZA DE LA LAGUNA", "Garza de la Laguna")]
    [InlineData("PATO DOS SANTOS", "Pato dos Santos")]
    [InlineData("DI-BIASE", "Di-Biase")]
    [InlineData("AL-DEL", "Al-Del")]
    [InlineData("TRAN VAN LOON", "Tran Van Loon")]
    public void Particles_between_two_names_in_capitals_are_small(string family, string expected) =>
        NameCase.OfFamily(family, "ANA").ShouldBe(expected);
}
