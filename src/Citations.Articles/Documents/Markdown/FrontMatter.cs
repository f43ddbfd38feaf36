namespace Citations.Articles.Documents.Markdown;

/// <summary>
/// The lines of YAML front matter that matter to references: top-level keys with a value, a list of values or a text of several lines.
/// </summary>
internal static class FrontMatter
{
    internal static DocumentMetadata Read(string yaml)
    {
        Dictionary<string, List<string>> values = new(StringComparer.OrdinalIgnoreCase);
        List<string>? current = null;
        var isBlock = false;
        foreach (var line in yaml.Split('\n'))
        {
            var text = line.TrimEnd();
            if (text.Length == 0 || text.TrimStart().StartsWith('#'))
                continue;
            var colon = text.IndexOf(':');
            if (!char.IsWhiteSpace(text[0]) && text[0] != '-' && colon > 0)
            {
                var value = text[(colon + 1)..].Trim();
                isBlock = value is ['|' or '>', ..] && value.Length <= 2;
                values[text[..colon].Trim()] = current = isBlock ? [""] : [.. Items(value)];
            }
            else if (isBlock && char.IsWhiteSpace(text[0]))
            {
                current![0] = $"{current[0]} {text.Trim()}".Trim();
            }
            else if (text.TrimStart() is ['-', ' ', .. var item])
            {
                current?.AddRange(Items(item));
            }
        }

        return new()
        {
            Bibliographies = [.. All("bibliography")],
            Style = All("csl").FirstOrDefault() ?? All("citation-style").FirstOrDefault(),
            Language = All("lang").FirstOrDefault() ?? All("language").FirstOrDefault(),
            Title = All("title").FirstOrDefault(),
            Citing = new()
            {
                NoCite = All("nocite").ToList() is { Count: > 0 } keys ? string.Join(", ", keys) : null,
                LinkCitations = Flag("link-citations"),
                LinkBibliography = Flag("link-bibliography"),
                SuppressBibliography = Flag("suppress-bibliography"),
                NotesAfterPunctuation = Flag("notes-after-punctuation"),
                ReferenceSectionTitle = All("reference-section-title").FirstOrDefault(),
            },
        };

        IEnumerable<string> All(string key) => (values.GetValueOrDefault(key) ?? []).Where(value => value.Length > 0);

        bool? Flag(string key) =>
            All(key).FirstOrDefault()?.ToLowerInvariant() switch
            {
                "true" or "yes" or "on" => true,
                "false" or "no" or "off" => false,
                _ => null,
            };
    }

    private static IEnumerable<string> Items(string value)
    {
        var text = value.Trim();
        if (text is ['[', .. var inside, ']'] && !inside.StartsWith('@'))
            return inside.Split(',').SelectMany(Items);
        text = text.Trim('"', '\'');
        return text.Length == 0 || text is "|" or ">" ? [] : [text];
    }
}
