using System.Text.Json;
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
    [InlineData("", "Plato", "", "Plato", "", "", "")]
    [InlineData("d’ Arcus", "Bruce", "d’ ", "Arcus", "Bruce", "", "")]
    [InlineData("van  der  Berg", "Jan", "van  der", "Berg", "Jan", "", "")]
    [InlineData("Van der Berg", "Jan", "", "Van der Berg", "Jan", "", "")]
    [InlineData("-van Berg", "Jan", "-van", "Berg", "Jan", "", "")]
    [InlineData("ʻabd-Allah", "X", "ʻabd-", "Allah", "X", "", "")]
    [InlineData("van", "X", "", "van", "X", "", "")]
    [InlineData("O’Neil", "X", "", "O’Neil", "X", "", "")]
    [InlineData("\"\"", "X", "", "\"\"", "X", "", "")]
    [InlineData("Berg", "Jan van der", "", "Berg", "Jan", "van der", "")]
    [InlineData("Berg", "van der", "", "Berg", "van", "der", "")]
    [InlineData("Berg", "von", "", "Berg", "von", "", "")]
    [InlineData("Gates", "Bill, Jr.", "", "Gates", "Bill", "", "Jr.")]
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

    [Theory]
    [InlineData("false", false)]
    [InlineData("0", false)]
    [InlineData("\"false\"", false)]
    [InlineData("\"0\"", false)]
    [InlineData("true", true)]
    [InlineData("1", true)]
    [InlineData("\"no\"", true)]
    public void A_name_says_whether_it_is_split(string value, bool isSplit)
    {
        var name = NameParser.Parse(
            Contributor.Person("Humboldt", "Alexander von") with
            {
                Extra = FieldBag.Empty.With("parse-names", JsonElement.Parse(value)),
            }
        );
        name.Given.ShouldBe(isSplit ? "Alexander" : "Alexander von");
    }
}
