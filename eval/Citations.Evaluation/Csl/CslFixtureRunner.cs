using System.Text.Json;
using System.Xml.Linq;
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
            var mode = fixture["MODE"]!.Trim();
            var options = new CslStyleOptions { Abbreviate = CslAbbreviations.Of(fixture) };
            var style = CslStyle.Parse(StyleOf(fixture, mode), _locales, options);
            var references = CslJsonReader.ReadVerbatim(fixture["INPUT2"] ?? fixture["INPUT"]!).Value;
            var isBibliography = mode.StartsWith("bibliography", StringComparison.Ordinal);
            if (fixture["CITATIONS"] is { } citations)
                return CslSequence.Run(style, references, citations, isBibliography);
            if (!isBibliography)
                return Citations(style, references, fixture["CITATION-ITEMS"]);
            var entries = CslBibliographySection.Of(fixture).Select(style.Format(Listed(references, fixture), []).Entries);
            return mode == "bibliography-header" ? CslBibliographyHeader.Render(entries, style) : CslBibliographyHtml.Render(entries);
        }
        catch (Exception e)
            when (e
                    is CslException
                        or FormatException
                        or InvalidOperationException
                        or ArgumentException
                        or NullReferenceException
                        or IndexOutOfRangeException
                        or JsonException
            )
        {
            return $"{e.GetType().Name}: {e.Message}";
        }
    }

    // A bibliography that is not sorted is that of a style without sort keys.
    private static string StyleOf(CslFixture fixture, string mode)
    {
        var xml = fixture["CSL"]!.TrimStart('\uFEFF').Trim();
        if (mode != "bibliography-nosort")
            return xml;
        var style = XDocument.Parse(xml, LoadOptions.PreserveWhitespace);
        style.Descendants().Where(element => element.Name.LocalName == "sort" && element.Parent!.Name.LocalName == "bibliography").Remove();
        return style.ToString(SaveOptions.DisableFormatting);
    }

    // The works registered last, in their order.
    private static IReadOnlyList<Reference> Listed(IReadOnlyList<Reference> references, CslFixture fixture)
    {
        if (fixture["BIBENTRIES"] is not { } entries)
            return references;
        var ids = JsonSerializer.Deserialize<JsonElement[][]>(entries)![^1].Select(id => id.ToString());
        return [.. ids.Select(id => references.FirstOrDefault(reference => reference.Id == id)).OfType<Reference>()];
    }

    private static string Citations(CslStyle style, IReadOnlyList<Reference> references, string? citationItems)
    {
        var document = new CslDocument(style, references);
        document.Prepare();
        // Where a fixture names no cites, the works are cited in the order of the list.
        var citations = citationItems is null
            ? [Array.ConvertAll(document.Works, work => new Cite(work, new(work.Id)))]
            : JsonSerializer
                .Deserialize<JsonElement[][]>(citationItems)!
                .Select(items => Array.ConvertAll(items, item => CslCiteJson.Read(item, document)))
                .ToArray();
        var writer = new CitationWriter(document.Context);
        return string.Join(
            '\n',
            citations.Select(cites =>
                CslHtml.Render(writer.Write(writer.Sort(cites), Styles.CitationMode.Parenthetical, CslDocument.NoPrintedForm))
            )
        );
    }
}
