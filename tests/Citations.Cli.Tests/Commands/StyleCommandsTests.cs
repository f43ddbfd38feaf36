namespace Citations.Tests.Commands;

public sealed class StyleCommandsTests
{
    private const string Library = """[{"id": "a", "type": "book", "title": "On order", "author": [{"family": "Alpha", "given": "Bo"}]}]""";

    private const string Style = """
        <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
          <info><title>Names and Titles</title></info>
          <citation><layout prefix="[" suffix="]"><names variable="author"><name form="short"/></names></layout></citation>
          <bibliography><layout suffix="."><group delimiter=": "><names variable="author"/><text variable="title" font-style="italic"/></group></layout></bibliography>
        </style>
        """;

    [Fact]
    public async Task Format_takes_a_style_by_its_file()
    {
        using var folder = new TemporaryFolder();

        var run = await CommandLine.RunAsync(new FakeRegistry(), Library, "format", "-", "--style", folder.Write("names.csl", Style));

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldBe("Bo Alpha: On order.\n");
    }

    [Fact]
    public async Task A_file_that_is_no_style_could_not_run()
    {
        using var folder = new TemporaryFolder();

        var run = await CommandLine.RunAsync(new FakeRegistry(), Library, "format", "-", "--style", folder.Write("names.csl", "<style/"));

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("names.csl is no CSL style");
    }

    [Fact]
    public async Task Citeproc_reads_and_writes_json()
    {
        var input = $$"""{"references": {{Library}}, "citations": [[{"id": "a"}]], "style": {{System.Text.Json.JsonSerializer.Serialize(Style)}}, "lang": "en-US"}""";

        var run = await CommandLine.RunAsync(new FakeRegistry(), input, "citeproc", "-");

        run.ExitCode.ShouldBe(0);
        using var output = System.Text.Json.JsonDocument.Parse(run.Output);
        output.RootElement.GetProperty("citations")[0].GetString().ShouldBe("[Alpha]");
        output.RootElement.GetProperty("bibliography")[0][0].GetString().ShouldBe("a");
        output.RootElement.GetProperty("bibliography")[0][1].GetString().ShouldBe("Bo Alpha: <i>On order</i>.");
        output.RootElement.GetProperty("warnings").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Citeproc_without_a_style_could_not_run()
    {
        var run = await CommandLine.RunAsync(new FakeRegistry(), $$"""{"references": {{Library}}}""", "citeproc", "-");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("there is no style");
    }
}
