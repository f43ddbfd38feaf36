using Microsoft.AspNetCore.Http;

namespace Citations.Tests.Commands;

public sealed class StyleInstallTests : IDisposable
{
    private const string Style = """
        <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
          <info><title>Names and Titles</title></info>
          <citation><layout><text variable="title"/></layout></citation>
          <bibliography><layout suffix="."><text variable="title"/></layout></bibliography>
        </style>
        """;

    private const string Child =
        """<style><info><title>A Journal</title><link rel="independent-parent" href="http://www.example.org/styles/names"/></info></style>""";

    private readonly TemporaryFolder _folder = new();
    private readonly string _styles;

    public StyleInstallTests() => _styles = Directory.CreateDirectory(_folder.PathOf("styles")).FullName;

    [Fact]
    public async Task A_style_is_kept_under_its_name_and_can_be_used()
    {
        await using var server = await StyleServer.StartAsync(new Dictionary<string, string> { ["names"] = Style });

        var run = await RunAsync(server, "names");
        var format = await CommandLine.RunWithStylesAsync(
            _styles,
            """[{"id": "a", "type": "book", "title": "On order"}]""",
            "format",
            "-",
            "--style",
            "names"
        );

        run.Error.ShouldBeEmpty();
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldBe($"names\tNames and Titles\t{Path.Combine(_styles, "names.csl")}\n");
        format.Output.ShouldBe("On order.\n");
    }

    [Fact]
    public async Task A_style_that_stands_for_another_brings_it_along()
    {
        await using var server = await StyleServer.StartAsync(new Dictionary<string, string> { ["names"] = Style, ["journal"] = Child });

        var run = await RunAsync(server, "journal");

        run.ExitCode.ShouldBe(0);
        Kept().ShouldBe(["journal.csl", "names.csl"]);
    }

    [Fact]
    public async Task A_style_is_fetched_by_its_address()
    {
        await using var server = await StyleServer.StartAsync(new Dictionary<string, string> { ["names.csl"] = Style });

        var run = await CommandLine.RunWithStylesAsync(_styles, "", "styles", "install", server.Address + "names.csl");

        run.ExitCode.ShouldBe(0);
        Kept().ShouldBe(["names.csl"]);
    }

    [Theory]
    [InlineData("<style/", "is not a CSL style")]
    [InlineData("<html><body>Sorry</body></html>", "is not a CSL style")]
    [InlineData("<style xmlns='http://purl.org/net/xbiblio/csl'><info><title>T</title></info></style>", "could not be kept")]
    public async Task What_is_not_a_style_is_not_kept(string answer, string message)
    {
        await using var server = await StyleServer.StartAsync(new Dictionary<string, string> { ["names"] = answer });

        var run = await RunAsync(server, "names");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(message);
        Kept().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_style_without_its_parent_is_not_kept()
    {
        await using var server = await StyleServer.StartAsync(new Dictionary<string, string> { ["journal"] = Child });

        var run = await RunAsync(server, "journal");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("There is no style at");
        Kept().ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_without_end_is_not_read_to_its_end()
    {
        await using var server = await StyleServer.StartAsync(
            async (_, response) =>
            {
                var block = new byte[64 * 1024];
                for (var i = 0; i < 1000 && !response.HttpContext.RequestAborted.IsCancellationRequested; i++)
                    await response.Body.WriteAsync(block);
            }
        );

        var run = await RunAsync(server, "names");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("is larger than 4 MB");
        Kept().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(StatusCodes.Status302Found, "http://example.org/names", "is not fetched")]
    [InlineData(StatusCodes.Status302Found, "names", "redirects too many times")]
    [InlineData(StatusCodes.Status500InternalServerError, null, "answered 500")]
    [InlineData(StatusCodes.Status404NotFound, null, "There is no style at")]
    public async Task Other_answers_say_why_there_is_no_style(int status, string? location, string message)
    {
        await using var server = await StyleServer.StartAsync(
            (_, response) =>
            {
                response.StatusCode = status;
                if (location is not null)
                    response.Headers.Location = location;
                return Task.CompletedTask;
            }
        );

        var run = await RunAsync(server, "names");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(message);
    }

    [Theory]
    [InlineData("http://example.org/styles/ieee", "is not fetched")]
    [InlineData("ftp://example.org/styles/ieee", "is not fetched")]
    [InlineData("../../etc/passwd", "is neither the name of a style")]
    [InlineData("a b", "is neither the name of a style")]
    [InlineData("https://example.org/..%2f..%2fx", "does not end in the name of a style")]
    [InlineData("https://example.org/", "does not end in the name of a style")]
    public async Task Addresses_and_names_are_checked_before_anything_is_asked(string style, string message)
    {
        var run = await CommandLine.RunWithStylesAsync(_styles, "", "styles", "install", style);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(message);
    }

    [Fact]
    public async Task A_repository_elsewhere_is_asked_only_by_https()
    {
        var run = await CommandLine.RunWithStylesAsync(
            _styles,
            "",
            "styles",
            "install",
            "ieee",
            "--repository",
            "http://example.org/styles"
        );

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("is not the address of a style repository");
    }

    public void Dispose() => _folder.Dispose();

    private Task<CommandLine> RunAsync(StyleServer server, string style) =>
        CommandLine.RunWithStylesAsync(_styles, "", "styles", "install", style, "--repository", server.Address);

    private string?[] Kept() => [.. Directory.GetFiles(_styles).Select(Path.GetFileName).Order(StringComparer.Ordinal)];
}
