using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Citations.Tests.Doors;

/// <summary>The files that docs/ci.md shows are copied: they must fit the Action and the hooks.</summary>
public sealed partial class ContinuousIntegrationPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/ci.md"));

    [Fact]
    public void Inputs_that_the_page_names_are_those_of_the_Action()
    {
        var action = ActionFile.Read();
        var used = Blocks()
            .SelectMany(block => block.AllNodes.OfType<YamlMappingNode>())
            .Where(step => step.Children.TryGetValue("uses", out var uses) && uses.ToString().StartsWith("OWNER/", StringComparison.Ordinal))
            .SelectMany(step => ((YamlMappingNode)step.Children["with"]).Children.Keys.Select(key => key.ToString()))
            .ToHashSet();

        used.ShouldNotBeEmpty();
        used.ShouldBeSubsetOf(action.Defaults.Keys);
        foreach (var name in action.Defaults.Keys.Concat(action.Outputs.Keys))
            Page.ShouldContain($"| `{name}` |");
    }

    [Fact]
    public void Hooks_that_the_page_names_exist()
    {
        var hooks = File.ReadAllText(Repository.PathOf(".pre-commit-hooks.yaml"));

        foreach (var hook in new[] { "citations-check", "citations-fix" })
        {
            Page.ShouldContain($"- id: {hook}");
            hooks.ShouldContain($"- id: {hook}");
        }
    }

    private static IEnumerable<YamlDocument> Blocks() =>
        YamlBlock.Matches(Page)
            .SelectMany(match =>
            {
                var yaml = new YamlStream();
                yaml.Load(new StringReader(match.Groups[1].Value));
                return yaml.Documents;
            });

    [GeneratedRegex(@"^```yaml\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex YamlBlock { get; }
}
