using static Citations.Tests.Styles.Apa.ApaText;

namespace Citations.Tests.Styles.Apa;

public sealed class R5AddressTests
{
    [Theory]
    [InlineData("10.1000/ABC", "https://doi.org/10.1000/ABC")]
    [InlineData("doi:10.1000/abc", "https://doi.org/10.1000/abc")]
    [InlineData("http://dx.doi.org/10.1000/abc", "https://doi.org/10.1000/abc")]
    [InlineData("fg6rf9", "https://doi.org/fg6rf9")]
    [InlineData("10/fg6rf9", "https://doi.org/fg6rf9")]
    public void R5_1_every_form_of_a_doi_is_shown_as_its_address(string doi, string expected) =>
        Entry($$"""{"type":"book","author":[{"family":"Mole"}],"title":"T","DOI":"{{doi}}"}""").ShouldEndWith($". {expected}");

    [Fact]
    public void R5_2_a_doi_wins_and_a_private_address_is_not_shown()
    {
        Entry("""{"type":"book","author":[{"family":"Mole"}],"title":"T","DOI":"10.1000/a","URL":"https://example.org"}""")
            .ShouldEndWith("_T_. https://doi.org/10.1000/a");
        Entry("""{"type":"article-journal","author":[{"family":"Mole"}],"title":"T","URL":"https://www-x-org.ezproxy.example.edu/1"}""")
            .ShouldEndWith(" T.");
    }

    [Fact]
    public void R5_3_a_printed_work_ends_after_its_publisher() =>
        Entry("""{"type":"book","author":[{"family":"Mole"}],"title":"T","publisher":"P"}""").ShouldEndWith("_T_. P.");
}
