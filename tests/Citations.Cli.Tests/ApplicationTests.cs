namespace Citations.Tests;

public sealed class ApplicationTests
{
    [Fact]
    public async Task Without_arguments_it_shows_its_help()
    {
        var run = await CommandLine.RunAsync();

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("Usage:");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("lock")]
    [InlineData("resolve")]
    [InlineData("format")]
    public async Task A_commands_help_shows_examples(string command)
    {
        var run = await CommandLine.RunAsync(command, "--help");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain($"  citations {command} ");
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_command_that_does_not_exist_could_not_run()
    {
        var run = await CommandLine.RunAsync("chekc", "article.md");

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("chekc");
    }

    [Theory]
    [InlineData("list", "-")]
    [InlineData("convert", "-", "--to", "ris")]
    [InlineData("format", "-")]
    [InlineData("explain")]
    [InlineData("--help")]
    public async Task An_output_that_takes_nothing_is_one_sentence(params string[] args)
    {
        var (exitCode, error) = await CommandLine.RunWithoutOutputAsync("@book{a, title = {T}}", args);

        exitCode.ShouldBe(2);
        error.ShouldMatch("^citations: [^\n]*No space left on device\n$");
    }

    [Theory]
    [InlineData("check", "")]
    [InlineData("convert", "-", "")]
    [InlineData("list", "")]
    [InlineData("check", "-", "--lock", "")]
    public async Task An_empty_argument_is_one_sentence(params string[] args) =>
        (await CommandLine.RunAsync(args)).ShouldBe(new(2, "", "citations: An argument is empty; leave it out, or give it a value.\n"));

    [Fact]
    public async Task What_nobody_expected_is_one_sentence_and_a_trace_on_demand()
    {
        var run = await CommandLine.RunAsync(new BrokenRegistry(), "", "resolve", "10.5555/x");
        var debug = await CommandLine.RunAsync(new BrokenRegistry(), "", "resolve", "10.5555/x", "--debug");

        run.ShouldBe(
            new(
                2,
                "",
                "citations: Unexpected error (NotImplementedException): broken Run the command again with --debug, and include the output in a bug report.\n"
            )
        );
        debug.Error.ShouldContain("   at ");
    }

    private sealed class BrokenRegistry : IReferenceResolver
    {
        public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default) =>
            throw new NotImplementedException("broken");
    }
}
