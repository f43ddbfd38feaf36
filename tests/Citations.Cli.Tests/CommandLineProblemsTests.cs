namespace Citations.Tests;

public sealed class CommandLineProblemsTests
{
    [Theory]
    [InlineData("chek article.md", "There is no command 'chek'. Did you mean 'check'?")]
    [InlineData("explian CIT0102", "There is no command 'explian'. Did you mean 'explain'?")]
    [InlineData("fetch all", "There is no command 'fetch'.")]
    [InlineData("check article.md --ofline", "'check' has no option '--ofline'. Did you mean '--offline'?")]
    [InlineData("check article.md --colour", "'check' has no option '--colour'.")]
    [InlineData(
        "check article.md --registry ftp://example.org",
        "'ftp://example.org' is not the address of a registry: expected https://, or http:// on this machine."
    )]
    [InlineData(
        "check article.md --registry http://example.org",
        "'http://example.org' is not the address of a registry: expected https://, or http:// on this machine."
    )]
    public async Task A_mistyped_line_is_answered_with_the_closest_there_is(string line, string problem)
    {
        var run = await CommandLine.RunAsync(line.Split(' '));

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith($"citations: {problem}\n");
        run.Output.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("help", " [command] [options]")]
    [InlineData("help check", " check <path>...")]
    public async Task Help_is_a_command_too(string line, string usage) =>
        (await CommandLine.RunAsync(line.Split(' '))).Output.ShouldContain(usage);

    [Theory]
    [InlineData("bash", "complete -o default -F _citations citations")]
    [InlineData("zsh", "compdef _citations citations")]
    [InlineData("fish", "complete -c citations")]
    [InlineData("powershell", "Register-ArgumentCompleter")]
    public async Task Shells_get_their_script(string shell, string line) =>
        (await CommandLine.RunAsync("completion", shell)).Output.ShouldContain(line);

    [Fact]
    public async Task A_shell_is_told_what_can_follow()
    {
        var run = await CommandLine.RunAsync("[suggest:18]", "citations check --o");

        run.ExitCode.ShouldBe(0);
        run.Output.Split('\n').ShouldContain("--offline");
    }
}
