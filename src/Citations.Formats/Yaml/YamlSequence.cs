namespace Citations.Formats.Yaml;

/// <summary>A list of nodes.</summary>
internal sealed record YamlSequence(List<YamlNode> Items, SourceSpan Span) : YamlNode(Span);
