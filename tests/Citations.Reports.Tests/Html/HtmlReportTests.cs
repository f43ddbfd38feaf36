using Citations.Articles;

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
    public async Task Of_one_severity_the_graver_verdict_comes_first()
    {
        ReportFinding Finding(string code, string? work) => new(code, DiagnosticSeverity.Error, $"{code}.") { Work = work };
        var article = new ArticleResult("a.md")
        {
            Works =
            [
                new("entry-1", "A", Verdict.VerifiedWithDifferences),
                new("entry-2", "B", Verdict.NotRegistered),
                new("entry-3", "C", Verdict.Retracted),
            ],
            Findings =
            [
                Finding("CIT0111", "entry-1"),
                Finding("CIT0201", null),
                Finding("CIT0121", "entry-2"),
                Finding("CIT0131", "entry-3"),
            ],
        };

        var page = await Samples.WriteAsync("html", null, article);

        string[] order = ["CIT0131.", "CIT0121.", "CIT0111.", "CIT0201."];
        var places = order.Select(message => page.IndexOf(message, StringComparison.Ordinal)).ToList();
        places.ShouldBeInOrder();
        places.ShouldAllBe(place => place > 0);
    }

    [Theory]
    [InlineData("Write 2010.", "2010")]
    [InlineData("Write Zarate, C. A., Jr.", "Zarate, C. A., Jr.")]
    [InlineData("Write Hennig, B. J.", "Hennig, B. J.")]
    [InlineData("Write Brain Research.", "Brain Research")]
    public async Task The_text_to_write_can_be_copied(string fix, string text)
    {
        var page = await PageOfFixAsync(fix);

        page.ShouldContain($"data-text=\"{text}\"");
    }

    [Fact]
    public async Task A_fix_that_names_no_text_has_nothing_to_copy()
    {
        var page = await PageOfFixAsync("Add the entry.");

        page.ShouldContain("Add the entry.");
        page.ShouldNotContain("data-text=");
    }

    [Fact]
    public async Task Citations_in_the_text_link_to_their_works() =>
        (await Samples.WriteAsync("html", null, await Samples.FaultyAsync())).ShouldContain(
            "(<a class=\"cite\" href=\"#a1-entry-1\">Marlow &amp; Reyes, 2011</a>)"
        );

    [Fact]
    public async Task The_page_loads_nothing() =>
        (await Samples.WriteAsync("html", null, await Samples.FaultyAsync())).ShouldContain("default-src 'none'");

    private static Task<string> PageOfFixAsync(string fix)
    {
        var finding = new ReportFinding("CIT0111", DiagnosticSeverity.Error, "Fault.") { Fix = fix };
        return Samples.WriteAsync("html", null, new ArticleResult("a.md") { Findings = [finding] });
    }
}
