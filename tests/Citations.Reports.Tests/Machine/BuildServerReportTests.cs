using System.Xml.Linq;

namespace Citations.Reports.Tests.Machine;

public sealed class BuildServerReportTests
{
    [Fact]
    public async Task JUnit_has_a_suite_an_article_and_a_case_a_work_and_one_for_the_text()
    {
        var suites = XDocument.Parse(await Samples.WriteAsync("junit", null, await Samples.FaultyAsync())).Root!;

        var suite = suites.Elements("testsuite").ShouldHaveSingleItem();
        ((int)suite.Attribute("tests")!, (int)suite.Attribute("failures")!).ShouldBe((3, 2));
        suite
            .Elements("testcase")
            .Select(test => ((string)test.Attribute("name")!, test.Element("failure")?.Attribute("type")?.Value))
            .ShouldBe([("text", "CIT0201"), ("entry-1 Marlow and Reyes (2011)", "CIT0117"), ("entry-2 Okafor (2012)", null)]);
    }

    [Fact]
    public async Task Annotations_stand_at_their_line() =>
        (await Samples.WriteAsync("github", null, await Samples.FaultyAsync())).ShouldContain(
            "::error file=ships.md,line=7,col=82,endColumn=87,title=CIT0117::The entry gives pages 45-67; Crossref gives 45-76 for 10.5555/hulls.%0AFix: Write 45–76.\n"
        );

    [Fact]
    public async Task Of_each_severity_at_most_ten_annotations_are_written_and_the_rest_is_counted()
    {
        var findings = Enumerable
            .Range(1, 30)
            .Select(i => new ReportFinding("CIT0117", DiagnosticSeverity.Error, $"Fault {i}."))
            .ToEquatableArray();

        var lines = (await Samples.WriteAsync("github", null, new ArticleResult("a.md") { Findings = findings })).Split(
            '\n',
            StringSplitOptions.RemoveEmptyEntries
        );

        lines.Count(line => line.StartsWith("::error", StringComparison.Ordinal)).ShouldBe(10);
        lines[^1].ShouldBe("::notice title=citations::20 more findings not shown here");
    }
}
