using System.Text.Json;
using NJsonSchema;

namespace Citations.Reports.Tests.Machine;

public sealed class JsonReportTests
{
    [Fact]
    public async Task A_report_validates_against_the_published_schema()
    {
        var schema = await JsonSchema.FromFileAsync(
            Path.Combine(AppContext.BaseDirectory, "report.schema.json"),
            TestContext.Current.CancellationToken
        );
        var report = await Samples.WriteAsync(
            "json",
            new() { ToolVersion = "0.1.0" },
            await Samples.FaultyAsync(),
            new("b.png") { Problem = "b.png cannot be read." }
        );

        schema.Validate(report).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_golden_report_validates_against_the_published_schema()
    {
        var schema = await JsonSchema.FromFileAsync(
            Path.Combine(AppContext.BaseDirectory, "report.schema.json"),
            TestContext.Current.CancellationToken
        );
        var reports = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "reports"), "*.json");

        reports.Length.ShouldBeGreaterThan(20);
        foreach (var report in reports)
            schema.Validate(await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken)).ShouldBeEmpty(report);
    }

    [Fact]
    public async Task A_finding_tells_its_place_its_end_and_its_work()
    {
        using var json = JsonDocument.Parse(await Samples.WriteAsync("json", null, await Samples.FaultyAsync()));

        var finding = json
            .RootElement.GetProperty("articles")[0]
            .GetProperty("findings")
            .EnumerateArray()
            .Single(item => item.GetProperty("code").GetString() == "CIT0117");
        (
            finding.GetProperty("line").GetInt32(),
            finding.GetProperty("column").GetInt32(),
            finding.GetProperty("endColumn").GetInt32(),
            finding.GetProperty("work").GetString()
        ).ShouldBe((7, 82, 87, "entry-1"));
    }
}
