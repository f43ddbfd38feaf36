using System.Globalization;
using System.Text.Json;
using Citations.Csl;
using Citations.Formats;
using Citations.Styles;

namespace Citations.Evaluation.Csl;

/// <summary>
/// Compares reference lists, citations of each work alone, and the citations of a document with those of citeproc-js, as
/// text without white space. The folder holds the works as <c>refs.json</c>, the styles as <c>STYLE.csl</c>, their
/// <c>locales</c>, what citeproc-js made of them as <c>STYLE.json</c>, and the document, if there is one, as <c>citations.json</c>.
/// </summary>
internal sealed class CiteprocJsSuite : ISuite
{
    public string Name => "citeproc-js";

    public IEnumerable<CaseResult> Run(string path)
    {
        var references = CslJsonReader.ReadVerbatim(File.ReadAllBytes(Path.Combine(path, "refs.json"))).Value;
        var locales = CslLocales.FromFolder(Path.Combine(path, "locales"));
        Citation[] citations = [.. references.Select(reference => new Citation([new CitationItem(reference.Id)]))];
        var document = ReadDocument(Path.Combine(path, "citations.json"));
        foreach (var file in Directory.EnumerateFiles(path, "*.csl").Order(StringComparer.Ordinal))
        {
            // What citeproc-js cannot format says nothing of us.
            if (!File.Exists(Path.ChangeExtension(file, ".json")))
                continue;
            using var theirs = JsonDocument.Parse(File.ReadAllBytes(Path.ChangeExtension(file, ".json")));
            var parsed = CslStyle.Parse(File.ReadAllText(file), locales);
            var formatted = parsed.Format(references, citations);
            var style = Path.GetFileNameWithoutExtension(file);
            var entries = formatted.Entries.ToDictionary(entry => entry.Id, entry => entry.Text);
            foreach (var result in Compare(style, theirs.RootElement.GetProperty("entries"), entries))
                yield return result;
            var cited = references.Zip(formatted.Citations).ToDictionary(pair => pair.First.Id, pair => pair.Second);
            foreach (var result in Compare($"{style} in text", theirs.RootElement.GetProperty("citations"), cited))
                yield return result;
            if (document.Length == 0)
                continue;
            var inDocument = InDocument(parsed, references, document);
            foreach (var result in Compare($"{style} in a document", theirs.RootElement.GetProperty("document"), inDocument))
                yield return result;
        }
    }

    private static Citation[] ReadDocument(string file)
    {
        if (!File.Exists(file))
            return [];
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        return
        [
            .. json.RootElement.EnumerateArray().Select(items => new Citation([.. items.EnumerateArray().Select(CslCiteJson.ReadItem)])),
        ];
    }

    // The list of a document holds the works that it cites.
    private static Dictionary<string, RichText> InDocument(CslStyle style, IReadOnlyList<Reference> references, Citation[] document)
    {
        var cited = document.SelectMany(citation => citation.Items).Select(item => item.Id).ToHashSet();
        var citations = document.Select((citation, i) => citation with { NoteNumber = style.IsNoteStyle ? i + 1 : 0 });
        var formatted = style.Format([.. references.Where(reference => cited.Contains(reference.Id))], [.. citations]);
        return formatted.Citations.Select((text, i) => (text, i)).ToDictionary(pair => $"c{pair.i}", pair => pair.text);
    }

    private static IEnumerable<CaseResult> Compare(string name, JsonElement theirs, Dictionary<string, RichText> ours)
    {
        foreach (var text in theirs.EnumerateObject())
        {
            var (expected, actual) = (text.Value.GetString()!, ours.GetValueOrDefault(text.Name, RichText.Empty).ToPlainText());
            yield return new($"{name}/{text.Name}", expected, actual, Visible(OneMarker(expected)) == Visible(actual));
        }
    }

    // citeproc-js has two texts for a cite that prints nothing.
    private static string OneMarker(string text) =>
        text.Replace("[NO_PRINTED_FORM]", "[CSL STYLE ERROR: reference with no printed form.]", StringComparison.Ordinal);

    // White space and the invisible marks of direction and joining say nothing of the text.
    private static string Visible(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format));
}
