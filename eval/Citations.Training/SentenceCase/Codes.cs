using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Citations.Styles;

namespace Citations.Training.SentenceCase;

/// <summary>Reads names of countries, regions and languages from ISO's codes and CLDR.</summary>
internal static partial class Codes
{
    private static readonly string[] Foreign = ["fr", "es", "it", "pt", "nl"];

    // Words before the name of a language that do not belong to it.
    private static readonly string[] Qualifiers = ["Ancient", "Traditional", "Simplified", "Modern", "Imperial", "Official"];

    internal static void AddIso(Lexicon lexicon, string folder)
    {
        foreach (
            var name in Names(folder, "3166-1", "name")
                .Concat(Names(folder, "3166-1", "common_name"))
                .Concat(Names(folder, "3166-3", "name"))
        )
            AddPlace(lexicon, name);
        foreach (var name in Names(folder, "3166-2", "name"))
            AddPlace(lexicon, name);
        foreach (var name in Names(folder, "639-3", "name").Concat(Names(folder, "639-2", "name")).Concat(Names(folder, "639-5", "name")))
            AddLanguage(lexicon, name);
    }

    internal static void AddCldr(Lexicon lexicon, string folder)
    {
        foreach (var (_, name) in Elements(Path.Combine(folder, "main", "en.xml"), "territory"))
            AddPlace(lexicon, name);
        foreach (var (_, name) in Elements(Path.Combine(folder, "main", "en.xml"), "language"))
            AddLanguage(lexicon, name);
        foreach (var (_, name) in Elements(Path.Combine(folder, "subdivisions", "en.xml"), "subdivision"))
            AddPlace(lexicon, name);
        foreach (var (_, name) in Elements(Path.Combine(folder, "main", "en.xml"), "exemplarCity"))
            AddPlace(lexicon, name);
        foreach (var language in Foreign)
        {
            foreach (
                var (_, name) in Elements(Path.Combine(folder, "main", $"{language}.xml"), "territory")
                    .Concat(Elements(Path.Combine(folder, "main", $"{language}.xml"), "language"))
            )
            {
                foreach (var part in Parts(name))
                    AddForeign(lexicon, part, language);
            }
        }
    }

    // Dutch sets adjectives of countries in capitals, with their endings.
    private static void AddForeign(Lexicon lexicon, string name, string language)
    {
        lexicon.AddForeignName(name, language);
        if (language == "nl" && !name.Contains(' ', StringComparison.Ordinal))
            lexicon.AddForeignName(name + "e", language);
    }

    private static void AddPlace(Lexicon lexicon, string name)
    {
        foreach (var part in Parts(name))
            lexicon.AddName(part, 2, WordKind.Place);
    }

    private static void AddLanguage(Lexicon lexicon, string name)
    {
        foreach (var part in Parts(name).Where(part => !Qualifiers.Contains(part.Split(' ')[0])))
            lexicon.AddName(part, 1, WordKind.People);
    }

    // "Congo, Democratic Republic of the" (whose second part is not a name), "Greek (modern)", "Catalan; Valencian".
    private static IEnumerable<string> Parts(string name) =>
        Bracket()
            .Replace(name, "")
            .Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(part => char.IsUpper(part[0]) && char.IsUpper(part[part.LastIndexOf(' ') + 1]));

    private static IEnumerable<string> Names(string folder, string standard, string member)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, $"iso_{standard}.json")));
        return
        [
            .. document
                .RootElement.GetProperty(standard)
                .EnumerateArray()
                .Select(entry => entry.TryGetProperty(member, out var name) ? name.GetString() : null)
                .OfType<string>(),
        ];
    }

    private static IEnumerable<(string Code, string Name)> Elements(string file, string element)
    {
        using var reader = XmlReader.Create(file, new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        return
        [
            .. XDocument
                .Load(reader)
                .Descendants(element)
                .Where(item => item.Value != "↑↑↑")
                .Select(item => ((string?)item.Attribute("type") ?? "", item.Value)),
        ];
    }

    [GeneratedRegex(@"\s*[(\[][^)\]]*[)\]]", RegexOptions.NonBacktracking)]
    private static partial Regex Bracket();
}
