namespace Citations.Reports.Tests;

/// <summary>Text of files and records is text in every format, whatever it holds.</summary>
public sealed class HostileTextTests
{
    private const string Hostile = "</script><script>alert(1)</script>\e[31m\u202E::error::x\u0007|a`b";

    public static TheoryData<string> Formats => [.. ReportFormat.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Control_characters_and_directions_reach_no_reader(string format)
    {
        var report = await WriteAsync(format);

        report.ShouldNotContain('\e');
        report.ShouldNotContain('\u0007');
        // JSON escapes nothing and is read by programs; the list of a page closes what a title opens.
        if (format is not ("json" or "sarif" or "html"))
            report.ShouldNotContain('\u202E');
    }

    [Fact]
    public async Task A_page_is_inert() => (await WriteAsync("html")).ShouldNotContain("<script>alert");

    [Fact]
    public async Task A_message_ends_no_workflow_command() =>
        (await WriteAsync("github"))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .ShouldAllBe(line => line.StartsWith("::", StringComparison.Ordinal));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@x", "'@x")]
    [InlineData("a,b", "\"a,b\"")]
    public async Task A_table_holds_no_formula(string name, string cell) =>
        (
            await Samples.WriteAsync(
                "csv",
                null,
                new ArticleResult(name) { Works = [new("entry-1", "Marlow (2011)", Articles.Verdict.Verified)] }
            )
        )
            .Split("\r\n")[1]
            .ShouldStartWith(cell + ",");

    private static async Task<string> WriteAsync(string format)
    {
        var article = await Samples.CheckAsync(
            $"# T\n\nText {Hostile} (Zuma, 2001).\n\n## References\n\nMarlow, A. (2011). {Hostile}. *Ships*, *1*(2), 3–4. https://doi.org/10.5555/hulls\n",
            Hostile + ".md",
            Samples.Hulls with
            {
                Title = Hostile,
            }
        );
        return await Samples.WriteAsync(format, new() { IsVerbose = true }, article);
    }
}
