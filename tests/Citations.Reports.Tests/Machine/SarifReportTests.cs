using System.Text.Json;

namespace Citations.Reports.Tests.Machine;

public sealed class SarifReportTests
{
    [Fact]
    public async Task Every_result_has_a_rule_a_level_a_message_and_a_region_in_its_file()
    {
        using var json = JsonDocument.Parse(await Samples.WriteAsync("sarif", new() { ToolVersion = "0.1.0" }, await Samples.FaultyAsync()));

        json.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");
        var run = json.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
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
