namespace Citations.Tests.Identifiers;

public sealed class DoiUrlTests
{
    [Theory]
    [InlineData("10.1038/npp.2013.150", "https://doi.org/10.1038/npp.2013.150")]
    [InlineData("10.1016/S0140-6736(97)11096-0", "https://doi.org/10.1016/S0140-6736(97)11096-0")]
    [InlineData(
        "10.1002/1096-9861(20010212)430:3<283::AID-CNE1031>3.0.CO;2-V",
        "https://doi.org/10.1002/1096-9861(20010212)430:3%3C283::AID-CNE1031%3E3.0.CO;2-V"
    )]
    [InlineData("10.1890/0012-9658(2006)87[2832:tiopma]2.0.co;2", "https://doi.org/10.1890/0012-9658(2006)87%5B2832:tiopma%5D2.0.co;2")]
    [InlineData("10.1000/a?b#c%d\"e", "https://doi.org/10.1000/a%3Fb%23c%25d%22e")]
    [InlineData("10.1175//2572.1", "https://doi.org/10.1175/%2F2572.1")]
    [InlineData("10.36652/5-404-413/", "https://doi.org/10.36652/5-404-413%2F")]
    [InlineData("10.1000/a/../b", "https://doi.org/10.1000/a%2F../b")]
    [InlineData("10.1000/é", "https://doi.org/10.1000/%C3%A9")]
    public void Encodes_what_the_handbook_names(string doi, string url)
    {
        Doi.Parse(doi).ToUrl().ShouldBe(url);
        new Uri(url).AbsoluteUri.ShouldBe(url);
    }
}
