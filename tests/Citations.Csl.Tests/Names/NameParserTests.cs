using Citations.Csl;

namespace Citations.Tests.Names;

public class NameParserTests
{
    [Theory]
    [InlineData("van Gogh", "Vincent", "van", "Gogh", "Vincent", "", "")]
    [InlineData("Humboldt", "Alexander von", "", "Humboldt", "Alexander", "von", "")]
    [InlineData("d’Arcus", "Bruce", "d’", "Arcus", "Bruce", "", "")]
    [InlineData("al-Hakim", "Tawfiq", "al-", "Hakim", "Tawfiq", "", "")]
    [InlineData("von der Heide", "Karl", "von der", "Heide", "Karl", "", "")]
    [InlineData("La Fontaine", "Jean de", "", "La Fontaine", "Jean", "de", "")]
    [InlineData("Gates", "Bill, III", "", "Gates", "Bill", "", "III")]
    [InlineData("\"van der\"", "X", "", "van der", "X", "", "")]
    [InlineData("hooks", "bell", "", "hooks", "bell", "", "")]
    public void Particles_and_suffixes_are_split_off(
        string family,
        string given,
        string nonDropping,
        string rest,
        string restGiven,
        string dropping,
        string suffix
    )
    {
        var name = NameParser.Parse(Contributor.Person(family, given));
        (name.NonDroppingParticle, name.Family, name.Given, name.DroppingParticle, name.Suffix).ShouldBe(
            (nonDropping, rest, restGiven, dropping, suffix)
        );
    }
}
