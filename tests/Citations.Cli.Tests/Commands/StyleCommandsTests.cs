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
        run.Error.ShouldContain("names.csl is not a CSL style");
    }

    [Fact]
    public async Task Citeproc_reads_and_writes_json()
    {
        var input =
            $$"""{"references": {{Library}}, "citations": [[{"id": "a"}]], "style": {{System.Text.Json.JsonSerializer.Serialize(Style)}}, "lang": "en-US"}""";

        var run = await CommandLine.RunAsync(new FakeRegistry(), input, "citeproc", "-");

        run.ExitCode.ShouldBe(0);
        using var output = System.Text.Json.JsonDocument.Parse(run.Output);
        output.RootElement.GetProperty("citations")[0].GetString().ShouldBe("[Alpha]");
        output.RootElement.GetProperty("bibliography")[0][0].GetString().ShouldBe("a");
        output.RootElement.GetProperty("bibliography")[0][1].GetString().ShouldBe("Bo Alpha: <i>On order</i>.");
        output.RootElement.GetProperty("warnings").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("""{"citationNoteNumber": 3, "citationItems": [{"id": "a", "type": "suppress-author"}]}""")]
    [InlineData("""{"properties": {"noteIndex": 3}, "citationItems": [{"id": "a", "suppress-author": true}]}""")]
    public async Task Citeproc_reads_notes_and_suppressed_authors_in_the_words_of_each_program(string citation)
    {
        const string style = """
            <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note"><info><title>Notes</title></info><citation><layout>
              <names variable="author" suffix=": "/><choose>
                <if position="subsequent"><text variable="first-reference-note-number"/></if><else><text variable="title"/></else>
              </choose></layout></citation></style>
            """;
        var again = citation.Replace("3", "5", StringComparison.Ordinal);
        var input =
            $$"""{"references": {{Library}}, "citations": [{{citation}}, {{again}}], "style": {{System.Text.Json.JsonSerializer.Serialize(style)}}}""";

        var run = await CommandLine.RunAsync(new FakeRegistry(), input, "citeproc", "-");

        using var output = System.Text.Json.JsonDocument.Parse(run.Output);
        output.RootElement.GetProperty("citations").EnumerateArray().Select(cite => cite.GetString()).ShouldBe(["On order", "3"]);
    }

    [Fact]
    public async Task Citeproc_without_a_style_could_not_run()
    {
        var run = await CommandLine.RunAsync(new FakeRegistry(), $$"""{"references": {{Library}}}""", "citeproc", "-");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("there is no style");
    }

    [Theory]
    [InlineData("names", "names\tNames and Titles\t\n")]
    [InlineData("TITLES and", "names\tNames and Titles\t\n")]
    [InlineData("", "child\tA Journal\tas urn:names\nnames\tNames and Titles\t\n")]
    public async Task Styles_are_found_by_words_of_their_title_or_name(string query, string expected)
    {
        using var folder = new TemporaryFolder();
        var styles = Path.GetDirectoryName(folder.Write("names.csl", Style))!;
        folder.Write(
            "child.csl",
            """<style><info><title>A Journal</title><link rel="independent-parent" href="urn:names"/></info></style>"""
        );
        folder.Write("broken.csl", "<style");

        var run = await CommandLine.RunWithStylesAsync(
            styles,
            "",
            ["styles", "search", .. query.Split(' ', StringSplitOptions.RemoveEmptyEntries)]
        );

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldBe(expected);
    }

    [Fact]
    public async Task A_search_without_a_match_says_so_by_its_exit_code()
    {
        using var folder = new TemporaryFolder();

        var run = await CommandLine.RunWithStylesAsync(
            Path.GetDirectoryName(folder.Write("names.csl", Style))!,
            "",
            "styles",
            "search",
            "vancouver"
        );

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_search_without_a_folder_could_not_run()
    {
        var run = await CommandLine.RunAsync("styles", "search", "vancouver");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("CITATIONS_STYLES");
    }

    [Fact]
    public async Task Format_takes_a_style_by_its_name()
    {
        using var folder = new TemporaryFolder();
        var styles = Path.GetDirectoryName(folder.Write("names.csl", Style))!;

        var run = await CommandLine.RunWithStylesAsync(styles, Library, "format", "-", "--style", "names");

        run.Output.ShouldBe("Bo Alpha: On order.\n");
    }

    [Fact]
    public async Task Citeproc_prints_in_the_languages_that_lie_with_the_styles()
    {
        using var folder = new TemporaryFolder();
        var styles = Path.GetDirectoryName(folder.Write("names.csl", Style))!;
        Directory.CreateDirectory(Path.Combine(styles, "locales"));
        await File.WriteAllTextAsync(
            Path.Combine(styles, "locales", "locales-de-DE.xml"),
            "<locale xml:lang='de-DE'><terms><term name='and'>und</term></terms></locale>",
            TestContext.Current.CancellationToken
        );
        var style = Style.Replace("""<text variable="title" font-style="italic"/>""", """<text term="and"/>""", StringComparison.Ordinal);
        var input = $$"""{"references": {{Library}}, "style": {{System.Text.Json.JsonSerializer.Serialize(style)}}, "lang": "de-DE"}""";

        var run = await CommandLine.RunWithStylesAsync(styles, input, "citeproc", "-");

        run.Output.ShouldContain("Bo Alpha: und.");
    }

    [Fact]
    public async Task Built_in_styles_are_listed_with_an_example_each()
    {
        var run = await CommandLine.RunAsync("styles", "list");
        run.ExitCode.ShouldBe(0);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(Citations.Csl.BuiltInStyles.Names.Count);
        lines.ShouldAllBe(line => line.Contains("fens", StringComparison.OrdinalIgnoreCase));
    }
}
