namespace Citations.Formats.Yaml;

/// <summary>A text. Only a plain one, without quotes, can stand for null, a number or a truth value (YAML 1.2.2, 10.3.2).</summary>
internal sealed record YamlScalar(string Text, bool IsPlain, SourceSpan Span) : YamlNode(Span)
{
    internal bool IsNull => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";
}
