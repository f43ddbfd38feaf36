namespace Citations.Tests.Commands;

public sealed class FormatCommandTests
{
    private const string Library = """
        [{"id": "b", "type": "book", "title": "On lists", "author": [{"family": "Zeta", "given": "Ann"}], "issued": {"date-parts": [[2001]]}},
         {"id": "a", "type": "book", "title": "On order", "author": [{"family": "Alpha", "given": "Bo"}], "issued": {"date-parts": [[1999]]}}]
        """;

    [Fact]
    public async Task A_library_becomes_a_sorted_list()
    {
        using var folder = new TemporaryFolder();

        var run = await CommandLine.RunAsync("format", folder.Write("library.json", Library));

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldBe("Alpha, B. (1999). On order.\nZeta, A. (2001). On lists.\n");
        run.Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("markdown", "*On order*")]
    [InlineData("html", "<i>On order</i>")]
    public async Task The_form_is_the_users_choice(string form, string title)
    {
        var run = await CommandLine.RunAsync(new FakeRegistry(), Library, "format", "-", "--to", form);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain(title);
    }

    [Theory]
    [InlineData("apa")]
    [InlineData("APA7")]
    public async Task APA_is_a_style_by_its_name(string style)
    {
        var run = await CommandLine.RunAsync(new FakeRegistry(), Library, "format", "-", "--style", style);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldBe("Alpha, B. (1999). On order.\nZeta, A. (2001). On lists.\n");
    }

    [Fact]
    public async Task What_is_not_a_library_could_not_run()
    {
        using var folder = new TemporaryFolder();

        var run = await CommandLine.RunAsync("format", folder.Write("library.json", "Not JSON at all"));

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("library.json");
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        var run = await CommandLine.RunAsync("format", "nowhere.json");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldBe("citations: nowhere.json does not exist.\n");
    }

    [Fact]
    public async Task The_case_of_the_words_of_a_file_is_kept()
    {
        using var folder = new TemporaryFolder();
        const string Titled =
            """[{"id": "a", "type": "book", "title": "The Effects of Small Talk and the Study of Moles on Iphone Users", "language": "en"}]""";

        var run = await CommandLine.RunAsync(
            "format",
            folder.Write("library.json", Titled),
            "--keep-case",
            folder.Write("words.txt", "Study of Moles\niPhone\n")
        );

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldStartWith("The effects of small talk and the Study of Moles on iPhone users.");
    }
}
