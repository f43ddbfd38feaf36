using Citations.Http;

namespace Citations.Tests.Http;

public sealed class RedactionTests
{
    [Theory]
    [InlineData(
        "https://api.crossref.org/v1/works/10.5555%2Fa?rows=2&mailto=me%40example.org",
        "https://api.crossref.org/v1/works/10.5555%2Fa?rows=2&mailto=REDACTED"
    )]
    [InlineData("https://user:pass@host.example/a", "https://host.example/a")]
    [InlineData("https://host.example/a?API_KEY=1&q=ada@example.org&b", "https://host.example/a?API_KEY=REDACTED&q=redacted@example.org&b")]
    [InlineData("https://host.example/people/ada%40example.org", "https://host.example/people/redacted@example.org")]
    [InlineData("http://127.0.0.1:8080/v1/works/10.5555%2Fa", "http://127.0.0.1:8080/v1/works/10.5555%2Fa")]
    public void An_address_keeps_all_but_its_secrets(string address, string redacted) =>
        Redaction.OfAddress(new(address)).ShouldBe(redacted);

    [Theory]
    [InlineData("MyTool/2.1 (mailto:me@example.org)", "MyTool/2.1 (mailto:redacted@example.org)")]
    [InlineData("""{"name":"ada\u0040uni.example.org"}""", """{"name":"redacted@example.org"}""")]
    [InlineData("10.1000/a@b 5 @ 3 @handle", "10.1000/a@b 5 @ 3 @handle")]
    public void A_text_keeps_all_but_e_mail_addresses(string text, string redacted) => Redaction.OfText(text).ShouldBe(redacted);

    [Fact]
    public void A_long_text_of_near_addresses_takes_linear_time() =>
        Redaction.OfText(string.Concat(Enumerable.Repeat("a.b@", 100_000))).Length.ShouldBe(400_000);
}
