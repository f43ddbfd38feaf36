using static Citations.Tests.Styles.Apa.ApaText;

namespace Citations.Tests.Styles.Apa;

public sealed class PatentNumberTests
{
    [Theory]
    [InlineData("9367592", "Patent No. 9367592")]
    [InlineData("US9367592", "U.S. Patent No. 9,367,592")]
    [InlineData("US 9367592", "U.S. Patent No. 9,367,592")]
    [InlineData("U.S. 9367592", "U.S. Patent No. 9,367,592")]
    [InlineData("US9367592B1", "U.S. Patent No. 9,367,592 B1")]
    [InlineData("US9367592 B1", "U.S. Patent No. 9,367,592 B1")]
    [InlineData("US1234", "U.S. Patent No. 1,234")]
    [InlineData("US123", "U.S. Patent No. 123")]
    [InlineData("US12345678", "U.S. Patent No. 12,345,678")]
    [InlineData("US123456789", "U.S. Patent No. 123456789")]
    [InlineData("US9367592b1", "U.S. Patent No. 9367592b1")]
    [InlineData("US9367592B12", "U.S. Patent No. 9367592B12")]
    [InlineData("US2013/123456", "U.S. Patent No. 2013/123456")]
    [InlineData("EP1234567", "European Patent No. EP1234567")]
    [InlineData("EPX", "Patent No. EPX")]
    [InlineData("XX1234567", "Patent No. XX1234567")]
    [InlineData("No. 7", "Patent No. 7")]
    [InlineData("Patent 7", "Patent 7")]
    public void A_number_names_its_country(string number, string expected) => Patent($"\"number\":\"{number}\"").ShouldBe(expected);

    [Theory]
    [InlineData("U.S. Patent", "US", "us", "u.s.", "usa", "United States", "United States of America", "U.S. Patent Office")]
    [InlineData("European Patent", "EP", "Europe", "European Union", "European Patent Office")]
    [InlineData("International Patent", "WO", "WIPO", "PCT", "World Intellectual Property Organization", "International Bureau")]
    [InlineData("British Patent", "GB", "UK", "u.k.", "Great Britain", "United Kingdom")]
    [InlineData("Canadian Patent", "CA", "Canada", "Canadian Office")]
    [InlineData("German Patent", "DE", "Germany", "German Office", "Deutsches Patent- und Markenamt", "Deutschland")]
    [InlineData("French Patent", "FR", "France")]
    [InlineData("Japanese Patent", "JP", "Japan Patent Office")]
    [InlineData("Chinese Patent", "CN", "China")]
    [InlineData("Korean Patent", "KR", "Korea", "South Korea", "Republic of Korea")]
    [InlineData("Australian Patent", "AU", "Australia", "IP Australia")]
    public void A_country_has_names(string patent, params string[] names)
    {
        foreach (var name in names)
            Patent($"\"number\":\"7\",\"jurisdiction\":\"{name}\"").ShouldBe($"{patent} No. 7", name);
    }

    [Theory]
    [InlineData("authority", "Canada")]
    [InlineData("publisher-place", "Canada")]
    [InlineData("publisher", "Canadian Office")]
    public void Others_tell_the_country_too(string field, string value) =>
        Patent($"\"number\":\"7\",\"{field}\":\"{value}\"").ShouldBe("Canadian Patent No. 7");

    [Theory]
    [InlineData("Canadaland")]
    [InlineData("US office")]
    [InlineData("Marsh")]
    public void Other_names_are_no_country(string name) => Patent($"\"number\":\"7\",\"jurisdiction\":\"{name}\"").ShouldBe("Patent No. 7");

    [Theory]
    [InlineData("Patent", "Canadian Patent No. CA7")]
    [InlineData("PATENT", "Canadian Patent No. CA7")]
    [InlineData("Design", "Design No. CA7")]
    public void A_genre_says_what_it_is(string genre, string expected) =>
        Patent($"\"number\":\"CA7\",\"genre\":\"{genre}\"").ShouldBe(expected);

    private static string Patent(string facts)
    {
        var entry = Entry($$"""{"type":"patent","title":"Shovel",{{facts}}}""");
        return entry["_Shovel_ (".Length..entry.IndexOf(')', StringComparison.Ordinal)];
    }
}
