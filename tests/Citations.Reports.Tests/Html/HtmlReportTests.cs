namespace Citations.Reports.Tests.Html;

public sealed class HtmlReportTests
{
    [Fact]
    public async Task The_worst_findings_come_first_and_link_to_their_works()
    {
        var page = await Samples.WriteAsync("html", null, await Samples.FaultyAsync());

        var findings = page[page.IndexOf("<ol class=\"findings\">", StringComparison.Ordinal)..];
        findings.IndexOf("CIT0117", StringComparison.Ordinal).ShouldBeLessThan(findings.IndexOf("CIT0302", StringComparison.Ordinal));
        page.ShouldContain("<a href=\"#a1-entry-1\">Marlow and Reyes (2011)</a>");
        page.ShouldContain("id=\"a1-entry-1\"");
    }

    [Fact]
    public async Task Citations_in_the_text_link_to_their_works() =>
        (await Samples.WriteAsync("html", null, await Samples.FaultyAsync())).ShouldContain("(<a class=\"cite\" href=\"#a1-entry-1\">Marlow &amp; Reyes, 2011</a>)");

    [Fact]
    public async Task The_page_loads_nothing() =>
        (await Samples.WriteAsync("html", null, await Samples.FaultyAsync())).ShouldContain("default-src 'none'");
}
