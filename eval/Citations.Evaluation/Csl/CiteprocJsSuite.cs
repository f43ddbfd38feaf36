using System.Globalization;
using System.Text.Json;
using Citations.Csl;
using Citations.Formats;

namespace Citations.Evaluation.Csl;

/// <summary>
/// Compares reference lists with those of citeproc-js, as text without white space. The folder holds the works as
/// <c>refs.json</c>, the styles as <c>STYLE.csl</c>, their <c>locales</c>, and what citeproc-js made of them as <c>STYLE.json</c>.
/// </summary>
internal sealed class CiteprocJsSuite : ISuite
{
    public string Name => "citeproc-js";

    public IEnumerable<CaseResult> Run(string path)
    {
        var references = CslJsonReader.Read(File.ReadAllBytes(Path.Combine(path, "refs.json"))).Value;
        var locales = CslLocales.FromFolder(Path.Combine(path, "locales"));
        foreach (var file in Directory.EnumerateFiles(path, "*.csl").Order(StringComparer.Ordinal))
        {
            var style = CslStyle.Parse(File.ReadAllText(file), locales);
            var ours = style.Format(references, []).Entries.ToDictionary(entry => entry.Id, entry => entry.Text.ToPlainText());
            using var theirs = JsonDocument.Parse(File.ReadAllBytes(Path.ChangeExtension(file, ".json")));
            foreach (var entry in theirs.RootElement.EnumerateObject())
            {
                var (expected, actual) = (entry.Value.GetString()!, ours.GetValueOrDefault(entry.Name, ""));
                yield return new($"{Path.GetFileNameWithoutExtension(file)}/{entry.Name}", expected, actual, Visible(expected) == Visible(actual));
            }
        }
    }

    // White space and the invisible marks of direction and joining say nothing of the text.
    private static string Visible(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format));
}
