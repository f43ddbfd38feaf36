using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Citations.Tests.Doors;

/// <summary>The GitHub Action in <c>action.yml</c>: its inputs and the steps that are shell scripts.</summary>
internal sealed partial class ActionFile
{
    private readonly YamlMappingNode _root;

    private ActionFile(YamlMappingNode root) => _root = root;

    /// <summary>The steps that are shell scripts, in their order.</summary>
    internal IEnumerable<ActionStep> Steps =>
        Sequence(Mapping(_root, "runs"), "steps")
            .Cast<YamlMappingNode>()
            .Where(step => step.Children.ContainsKey("run"))
            .Select(step => new ActionStep(
                Text(step, "id"),
                Text(step, "shell"),
                Text(step, "run"),
                Mapping(step, "env").Children.ToDictionary(entry => Scalar(entry.Key), entry => Scalar(entry.Value))
            ));

    /// <summary>The values of the inputs where the user gives none.</summary>
    internal IReadOnlyDictionary<string, string> Defaults =>
        Mapping(_root, "inputs")
            .Children.ToDictionary(input => Scalar(input.Key), input => Text((YamlMappingNode)input.Value, "default"));

    /// <summary>The outputs, with the expression of each.</summary>
    internal IReadOnlyDictionary<string, string> Outputs =>
        Mapping(_root, "outputs")
            .Children.ToDictionary(output => Scalar(output.Key), output => Text((YamlMappingNode)output.Value, "value"));

    /// <summary>Reads the file of this repository.</summary>
    internal static ActionFile Read()
    {
        using var text = File.OpenText(Repository.PathOf("action.yml"));
        var yaml = new YamlStream();
        yaml.Load(text);
        return new((YamlMappingNode)yaml.Documents[0].RootNode);
    }

    /// <summary>A text with the inputs in the place of their expressions.</summary>
    internal static string WithInputs(string text, IReadOnlyDictionary<string, string> inputs) =>
        InputExpression.Replace(text, match => inputs[match.Groups[1].Value]);

    [GeneratedRegex(@"\$\{\{ inputs\.([a-z-]+) \}\}")]
    private static partial Regex InputExpression { get; }

    private static YamlMappingNode Mapping(YamlMappingNode node, string name) => (YamlMappingNode)node.Children[name];

    private static YamlSequenceNode Sequence(YamlMappingNode node, string name) => (YamlSequenceNode)node.Children[name];

    private static string Text(YamlMappingNode node, string name) => Scalar(node.Children[name]);

    private static string Scalar(YamlNode node) => ((YamlScalarNode)node).Value!;
}
