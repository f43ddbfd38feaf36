using System.Text.Json;
using Citations.Csl;
using Citations.Formats;

namespace Citations.Evaluation.Csl;

/// <summary>Runs a fixture: citations or a bibliography of its items, in the manner of its mode.</summary>
internal sealed class CslFixtureRunner(string localesFolder)
{
    private readonly CslLocales _locales = CslLocales.FromFolder(localesFolder);

    internal CaseResult Run(CslFixture fixture)
    {
        var actual = Format(fixture);
        return new(fixture.Name, fixture.Expected, actual, actual == fixture.Expected);
    }

    private string Format(CslFixture fixture)
    {
        try
        {
            var style = CslStyle.Parse(fixture["CSL"]!.TrimStart('\uFEFF').Trim(), _locales);
            var references = CslJsonReader.Read(fixture["INPUT"]!).Value;
            var isBibliography = fixture["MODE"]!.Trim().StartsWith("bibliography", StringComparison.Ordinal);
            if (fixture["CITATIONS"] is { } citations) return CslSequence.Run(style, references, citations, isBibliography);
            return isBibliography ? Bibliography(style, references, fixture) : Citations(style, references, fixture["CITATION-ITEMS"]);
        }
        catch (Exception e) when (e is CslException or FormatException or InvalidOperationException or ArgumentException or NullReferenceException or IndexOutOfRangeException or JsonException)
        {
            return $"{e.GetType().Name}: {e.Message}";
        }
    }

    private static string Bibliography(CslStyle style, IReadOnlyList<Reference> references, CslFixture fixture)
    {
        var listed = references;
        if (fixture["BIBENTRIES"] is { } entries)
        {
            var ids = JsonSerializer.Deserialize<JsonElement[][]>(entries)![^1].Select(id => id.ToString()).ToList();
            listed = [.. ids.Select(id => references.FirstOrDefault(reference => reference.Id == id)).OfType<Reference>()];
        }

        return CslBibliographyHtml.Render(style.Format(listed, []).Entries, style);
    }

    private static string Citations(CslStyle style, IReadOnlyList<Reference> references, string? citationItems)
    {
        var document = new CslDocument(style.Tree, style.Locale, references);
        var citations = citationItems is null
            ? [Array.ConvertAll([.. references], reference => new Cite(document.Find(reference.Id)!, new(reference.Id)))]
            : JsonSerializer.Deserialize<JsonElement[][]>(citationItems)!.Select(items => Array.ConvertAll(items, item => CslCiteJson.Read(item, document))).ToArray();
        document.Prepare();
        var writer = new CitationWriter(document.Context);
        return string.Join('\n', citations.Select(cites => CslHtml.Render(writer.Write(cites, Styles.CitationMode.Parenthetical, CslDocument.NoPrintedForm))));
    }
}
