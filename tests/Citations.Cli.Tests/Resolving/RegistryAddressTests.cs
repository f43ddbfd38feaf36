using Citations.Cli.Resolving;

namespace Citations.Tests.Resolving;

public sealed class RegistryAddressTests
{
    [Theory]
    [InlineData("https://gateway.example.org/datacite", "https://gateway.example.org/datacite/")]
    [InlineData("http://127.0.0.1:8080/", "http://127.0.0.1:8080/")]
    [InlineData("http://localhost", "http://localhost/")]
    public void An_address_gets_its_final_slash(string text, string expected)
    {
        RegistryAddress.TryRead(text, out var address).ShouldBeTrue();

        address!.AbsoluteUri.ShouldBe(expected);
    }

    [Theory]
    [InlineData("http://gateway.example.org/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("gateway")]
    [InlineData("")]
    public void What_would_leave_this_machine_in_the_open_is_no_address(string text) =>
        RegistryAddress.TryRead(text, out _).ShouldBeFalse();
}
