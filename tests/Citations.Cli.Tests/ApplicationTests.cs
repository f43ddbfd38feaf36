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
}
