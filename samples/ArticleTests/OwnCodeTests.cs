// How a program that resolves DOIs is tested: with fixtures, and with answers that were recorded once.
using Citations.Testing;

namespace Citations.Samples;

public sealed class OwnCodeTests
{
    [Fact]
    public async Task AnOutageIsNoAnswer()
    {
        var resolver = new FixtureResolver(new Resolution(Doi.Parse("10.5555/a"), ResolutionStatus.CouldNotCheck) { Reason = "Crossref is out of order (502)." });

        Assert.Equal("no title (CouldNotCheck)", await OwnCode.TitleOf("10.5555/a", resolver));
    }

    [Fact]
    public async Task ARecordedAnswerIsReadAsCrossrefGaveIt()
    {
        using var http = new HttpClient(new CassetteHandler(Path.Combine(AppContext.BaseDirectory, "crossref.cassette.json")));
        using var crossref = new CrossrefResolver(new() { HttpClient = http, MailTo = "you@example.org", Network = new() { MaxRetries = 0 } });

        await Cited.Doi("10.1038/npp.2013.150", crossref).ShouldResolveTo(new() { ContainerTitle = "Neuropsychopharmacology", Issued = new(2013) });
    }
}
