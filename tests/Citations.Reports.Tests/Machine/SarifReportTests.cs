using System.Text.Json;
using NJsonSchema;

namespace Citations.Reports.Tests.Machine;

public sealed class SarifReportTests
{
    [Fact]
    public async Task A_report_is_valid_by_the_schema_of_the_standard()
    {
        var schema = await SchemaAsync();
        var unread = new ArticleResult("a b/ü.png") { Problem = "It cannot be read." };
        var report = await Samples.WriteAsync("sarif", new() { ToolVersion = "0.1.0" }, await Samples.FaultyAsync(), unread);

        schema.Validate(report).ShouldBeEmpty();
        schema.Validate(report.Replace("ruleId", "ruleName", StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Every_golden_report_is_valid_by_the_schema_of_the_standard()
    {
        var schema = await SchemaAsync();
        var reports = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "reports"), "*.sarif");

        reports.Length.ShouldBeGreaterThan(20);
        foreach (var report in reports)
            schema.Validate(await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken)).ShouldBeEmpty(report);
    }

    private static Task<JsonSchema> SchemaAsync() =>
        JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "sarif.schema.json"), TestContext.Current.CancellationToken);

    [Fact]
    public async Task A_region_is_the_place_alone_and_its_context_the_line()
    {
        using var json = JsonDocument.Parse(await Samples.WriteAsync("sarif", null, await Samples.FaultyAsync()));

        var results = json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray();
        var result = results.Single(result => result.GetProperty("ruleId").GetString() == "CIT0117");
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");

        var region = place.GetProperty("region");
        var line = place.GetProperty("contextRegion").GetProperty("snippet").GetProperty("text").GetString()!;
        var (start, end) = (region.GetProperty("startColumn").GetInt32(), region.GetProperty("endColumn").GetInt32());
        line[(start - 1)..(end - 1)].ShouldBe("45-67");
        region.TryGetProperty("snippet", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Every_result_has_a_rule_a_level_a_message_and_a_region_in_its_file()
    {
        var report = await Samples.WriteAsync("sarif", new() { ToolVersion = "0.1.0" }, await Samples.FaultyAsync());
        using var json = JsonDocument.Parse(report);

        json.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");
        var run = json.RootElement.GetProperty("runs")[0];
        var described = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray();
        var rules = described.Select(rule => rule.GetProperty("id").GetString()).ToList();
        var results = run.GetProperty("results").EnumerateArray().ToList();
        results.Count.ShouldBe(5);
        foreach (var result in results)
        {
            rules.ShouldContain(result.GetProperty("ruleId").GetString());
            result.GetProperty("level").GetString().ShouldBeOneOf("error", "warning", "note");
            result.GetProperty("message").GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            place.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("ships.md");
            place.GetProperty("region").GetProperty("startLine").GetInt32().ShouldBeGreaterThan(0);
        }
    }
}
