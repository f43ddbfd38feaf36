namespace Citations.Formats.Yaml;

/// <summary>Gathers the entries of a mapping; if a key occurs twice, the last value counts, and the place is reported.</summary>
internal sealed class YamlEntries(List<Diagnostic> diagnostics)
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    internal List<(YamlScalar Key, YamlNode Value)> All { get; } = [];

    internal void Add(YamlScalar key, YamlNode value)
    {
        if (_places.TryAdd(key.Text, All.Count))
        {
            All.Add((key, value));
            return;
        }

        diagnostics.Add(FormatDiagnostics.NotUnderstood($"The key '{key.Text}' occurs twice; the last value counts.", key.Span));
        All[_places[key.Text]] = (key, value);
    }
}
