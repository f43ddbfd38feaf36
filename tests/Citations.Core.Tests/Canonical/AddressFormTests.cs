using Citations.Canonical;

namespace Citations.Tests.Canonical;

public sealed class AddressFormTests
{
    [Theory]
    [InlineData("https://doi.org/10.5555/978-3-16-148410-0%5C_7", "https://doi.org/10.5555/978-3-16-148410-0_7")]
    [InlineData("http://dx.doi.org/10.5555/978-3-16-148410-0%5c_7", "http://dx.doi.org/10.5555/978-3-16-148410-0_7")]
    [InlineData("https://doi.org/10.5555/978-3-16-148410-0\\_7", "https://doi.org/10.5555/978-3-16-148410-0_7")]
    [InlineData("https://example.org/a\\_b\\&c=50\\%25\\#d", "https://example.org/a_b&c=50%25#d")]
    // A server's own path may have an encoded backslash.
    [InlineData("https://example.org/files%5C_old", "https://example.org/files%5C_old")]
    public void A_backslash_of_TeX_is_no_part_of_an_address(string address, string expected) =>
        IdentifierForms.Address(address).ShouldBe(expected);
}
