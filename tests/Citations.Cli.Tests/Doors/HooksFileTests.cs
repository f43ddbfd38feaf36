using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Citations.Tests.Doors;

/// <summary>The hooks that pre-commit reads from <c>.pre-commit-hooks.yaml</c>.</summary>
public sealed class HooksFileTests
{
    private const string Article =
        "Order matters (Alpha, 1999).\n\n## References\n\n"
        + "Alpha, B. (1999). On order. *Journal of Lists*, *9*(2), 3–4. https://doi.org/10.5555/order\n";

    private static readonly FakeRegistry Registry = new(
        new Reference
        {
            Type = ReferenceType.ArticleJournal,
            Author = [Contributor.Person("Alpha", "Bo")],
            Issued = new(1999),
            Title = "On order",
            ContainerTitle = "Journal of Lists",
            Volume = "1",
            Issue = "2",
            Page = "3-4",
            Doi = Doi.Parse("10.5555/order"),
        }
    );

    [Fact]
    public async Task The_check_fails_a_commit_with_a_fault_and_the_fix_mends_it()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("article.md", Article);

        var check = await RunAsync("citations-check", path);
        var fix = await RunAsync("citations-fix", path);
        var after = await RunAsync("citations-check", path);

        check.ExitCode.ShouldBe(1, check.Error);
        check.Output.ShouldContain("CIT0115");
        fix.ExitCode.ShouldBe(0, fix.Error);
        File.ReadAllText(path).ShouldContain("*1*(2)");
        after.ExitCode.ShouldBe(0, after.Output);
    }

    [Theory]
    [InlineData("article.md", true)]
    [InlineData("docs/-a.Rmd", true)]
    [InlineData("a.tex", true)]
    [InlineData("requirements.txt", false)]
    [InlineData("--report=lines=a.md", false)]
    public void Articles_are_handed_over_and_nothing_that_reads_as_an_option(string name, bool isHandedOver)
    {
        foreach (var hook in Hooks())
            Regex.IsMatch(name, Text(hook, "files")).ShouldBe(isHandedOver);
    }

    private static Task<CommandLine> RunAsync(string id, string path)
    {
        var words = Text(Hooks().Single(hook => Text(hook, "id") == id), "entry").Split(' ');
        words[0].ShouldBe("citations");
        return CommandLine.RunAsync(Registry, "", [.. words.Skip(1), path]);
    }

    private static IEnumerable<YamlMappingNode> Hooks()
    {
        using var text = File.OpenText(Repository.PathOf(".pre-commit-hooks.yaml"));
        var yaml = new YamlStream();
        yaml.Load(text);
        return ((YamlSequenceNode)yaml.Documents[0].RootNode).Cast<YamlMappingNode>();
    }

    private static string Text(YamlMappingNode node, string name) => ((YamlScalarNode)node.Children[name]).Value!;
}
