namespace Citations.Articles.Documents.Markdown;

/// <summary>The lines of YAML front matter that matter to references: top-level keys with a value or a list of values.</summary>
internal static class FrontMatter
{
    internal static DocumentMetadata Read(string yaml)
    {
        Dictionary<string, List<string>> values = new(StringComparer.OrdinalIgnoreCase);
        List<string>? current = null;
        foreach (var line in yaml.Split('\n'))
        {
            var text = line.TrimEnd();
            if (text.Length == 0 || text.TrimStart().StartsWith('#'))
                continue;
            var colon = text.IndexOf(':');
            if (!char.IsWhiteSpace(text[0]) && text[0] != '-' && colon > 0)
            {
                values[text[..colon].Trim()] = current = [.. Items(text[(colon + 1)..])];
            }
            else if (text.TrimStart() is ['-', ' ', .. var item])
            {
                current?.AddRange(Items(item));
            }
        }

        return new()
        {
            Bibliographies = [.. All("bibliography")],
            Style = All("csl").FirstOrDefault(),
            Language = All("lang").FirstOrDefault() ?? All("language").FirstOrDefault(),
            Title = All("title").FirstOrDefault(),
        };

        IEnumerable<string> All(string key) => values.GetValueOrDefault(key) ?? [];
    }

    private static IEnumerable<string> Items(string value)
    {
        var text = value.Trim();
        if (text is ['[', .. var inside, ']'])
            return inside.Split(',').SelectMany(Items);
        text = text.Trim('"', '\'');
        return text.Length == 0 || text is "|" or ">" ? [] : [text];
    }
}
