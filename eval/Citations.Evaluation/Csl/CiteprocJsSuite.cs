using System.Globalization;
using System.Text.Json;
using Citations.Csl;
using Citations.Formats;
using Citations.Styles;

namespace Citations.Evaluation.Csl;

/// <summary>
/// Compares reference lists, and citations of each work alone, with those of citeproc-js, as text without white space.
/// The folder holds the works as <c>refs.json</c>, the styles as <c>STYLE.csl</c>, their <c>locales</c>, and what
/// citeproc-js made of them as <c>STYLE.json</c>.
/// </summary>
internal sealed class CiteprocJsSuite : ISuite
{
    public string Name => "citeproc-js";

    public IEnumerable<CaseResult> Run(string path)
    {
        var references = CslJsonReader.ReadVerbatim(File.ReadAllBytes(Path.Combine(path, "refs.json"))).Value;
        var locales = CslLocales.FromFolder(Path.Combine(path, "locales"));
        Citation[] citations = [.. references.Select(reference => new Citation([new CitationItem(reference.Id)]))];
        foreach (var file in Directory.EnumerateFiles(path, "*.csl").Order(StringComparer.Ordinal))
        {
            var document = CslStyle.Parse(File.ReadAllText(file), locales).Format(references, citations);
            using var theirs = JsonDocument.Parse(File.ReadAllBytes(Path.ChangeExtension(file, ".json")));
            var style = Path.GetFileNameWithoutExtension(file);
            var entries = document.Entries.ToDictionary(entry => entry.Id, entry => entry.Text);
            foreach (var result in Compare(style, theirs.RootElement.GetProperty("entries"), entries)) yield return result;
            var cited = references.Zip(document.Citations).ToDictionary(pair => pair.First.Id, pair => pair.Second);
            foreach (var result in Compare($"{style} in text", theirs.RootElement.GetProperty("citations"), cited)) yield return result;
        }
    }

    private static IEnumerable<CaseResult> Compare(string name, JsonElement theirs, Dictionary<string, RichText> ours)
    {
        foreach (var text in theirs.EnumerateObject())
        {
            var (expected, actual) = (text.Value.GetString()!, ours.GetValueOrDefault(text.Name, RichText.Empty).ToPlainText());
            yield return new($"{name}/{text.Name}", expected, actual, Visible(expected) == Visible(actual));
        }
    }

    // White space and the invisible marks of direction and joining say nothing of the text.
    private static string Visible(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format));
}
