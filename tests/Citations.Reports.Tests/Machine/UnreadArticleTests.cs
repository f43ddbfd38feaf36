namespace Citations.Reports.Tests.Machine;

/// <summary>An article that could not be read is told of in each format: a report without it would pass for a clean one.</summary>
public sealed class UnreadArticleTests
{
    private static readonly ArticleResult Unread = new("b.png") { Problem = "b.png is in no format that is read." };

    public static TheoryData<string> Formats => [.. ReportFormat.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Each_format_says_why_it_was_not_read(string format) =>
        (await Samples.WriteAsync(format, null, Unread)).ShouldContain("is in no format that is read.");

    [Fact]
    public async Task GitHub_gets_an_error() =>
        (await Samples.WriteAsync("github", null, Unread)).ShouldBe(
            "::error file=b.png,title=citations::b.png is in no format that is read.\n"
        );

    [Fact]
    public async Task JUnit_gets_an_error_and_not_a_passed_case()
    {
        var xml = await Samples.WriteAsync("junit", null, Unread);

        xml.ShouldContain("errors=\"1\"");
        xml.ShouldContain("<error type=\"unread\"");
    }

    [Fact]
    public async Task Sarif_gets_an_execution_that_did_not_succeed()
    {
        (await Samples.WriteAsync("sarif", null, Unread)).ShouldContain("\"executionSuccessful\":false");
        (await Samples.WriteAsync("sarif", null, await Samples.FaultyAsync())).ShouldContain("\"executionSuccessful\":true");
    }
}
