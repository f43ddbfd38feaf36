namespace Citations.Formats.Yaml;

/// <summary>A node of a YAML document and where it is.</summary>
internal abstract record YamlNode(SourceSpan Span);
