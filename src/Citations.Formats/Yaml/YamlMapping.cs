namespace Citations.Formats.Yaml;

/// <summary>Keys and their values in their order; no key occurs twice.</summary>
internal sealed record YamlMapping(List<(YamlScalar Key, YamlNode Value)> Entries, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>The value of a key, or null.</summary>
    internal YamlNode? this[string key] => Entries.Find(entry => entry.Key.Text == key).Value;

    /// <summary>The text of a key whose value is a scalar other than null.</summary>
    internal string? Text(string key) => this[key] is YamlScalar { IsNull: false } scalar ? scalar.Text : null;
}
