using Citations.Cli;
using Citations.Cli.Resolving;

namespace Citations.Tests.Resolving;

public sealed class ResolvingOptionsTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData("""{"secondSources": ["openalex"]}""", SecondSources.OpenAlex)]
    [InlineData("""{"secondSources": ["openalex"]}""", SecondSources.None, "--second-sources", "none")]
    [InlineData("", SecondSources.EuropePmc | SecondSources.OpenLibrary, "--second-sources", "europe-pmc,open-library")]
    public async Task Second_sources_are_those_of_the_command_line_else_of_the_settings(
        string settings,
        SecondSources? sources,
        params string[] args
    )
    {
        using var folder = new TemporaryFolder();
        if (settings.Length > 0)
            folder.Write(".citations.json", settings);
        var article = folder.Write("article.md", "Nothing is cited.");
        List<RegistryChoice> choices = [];

        await RunAsync(choices, ["check", article, .. args]);

        choices.ShouldHaveSingleItem().SecondSources.ShouldBe(sources);
    }

    [Fact]
    public async Task A_source_that_does_not_exist_is_reported_with_those_that_do() =>
        (await RunAsync([], ["check", "article.md", "--second-sources", "scholar"])).ShouldContain(
            "'scholar' is not a second source: expected europe-pmc, open-library, openalex, or none."
        );

    [Fact]
    public void Beside_a_registry_of_ones_own_no_second_source_is_asked_unless_it_is_named()
    {
        var address = new Uri("https://registry.example.org/");

        new RegistryChoice(null, address, null).Options.SecondSources.ShouldBe(SecondSources.None);
        new RegistryChoice(null, address, SecondSources.OpenLibrary).Options.SecondSources.ShouldBe(SecondSources.OpenLibrary);
        new RegistryChoice(null, null, null).Options.SecondSources.ShouldBe(SecondSources.EuropePmc | SecondSources.OpenLibrary);
    }

    private static async Task<string> RunAsync(List<RegistryChoice> choices, string[] args)
    {
        using var terminal = new Terminal
        {
            RawOutput = new StringWriter(),
            RawError = new StringWriter(),
            OpenRegistries = choice =>
            {
                choices.Add(choice);
                return new FakeRegistry();
            },
            Styles = new([]),
            OpenInput = () => new MemoryStream(),
        };
        await Application.RunAsync(args, terminal, TestContext.Current.CancellationToken);
        return terminal.RawError.ToString()!;
    }
}
