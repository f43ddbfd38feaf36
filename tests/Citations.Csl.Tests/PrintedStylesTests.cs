using System.Text;
using Citations.Csl;
using Citations.Formats;
using Citations.Styles;

namespace Citations.Tests;

/// <summary>
/// What each built-in style prints, whole: the works of the repository's libraries, citations of all kinds in a row, and the same in each
/// language.
/// </summary>
public class PrintedStylesTests
{
    private const string Folder = "tests/data/csl/printed";

    private static readonly string[] Labels =
    [
        "page",
        "chapter",
        "section",
        "volume",
        "paragraph",
        "line",
        "figure",
        "note",
        "part",
        "sub-verbo",
        "verse",
    ];

    private static readonly Lazy<Reference[]> Library = new(() => [.. Read("works/works.json"), .. Read("conversions/works.json")]);

    public static TheoryData<string> Styles => [.. BuiltInStyles.Names];

    public static TheoryData<string> Languages =>
        ["de-DE", "en-GB", "en-US", "es-ES", "fr-FR", "it-IT", "ja-JP", "nl-NL", "pl-PL", "pt-BR", "ru-RU", "zh-CN"];

    [Theory]
    [MemberData(nameof(Styles))]
    public void A_style_prints_its_list_and_citations_as_it_did(string name) =>
        Printed(BuiltInStyles.Load(name), Library.Value).ShouldBeGolden($"{Folder}/{name}.txt");

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_has_its_own_words_in_a_style(string language)
    {
        StringBuilder text = new();
        foreach (var name in (string[])["chicago-notes", "harvard", "vancouver"])
            text.Append(Printed(BuiltInStyles.Load(name, options: new() { Language = language }), Read("works/works.json")[..45]));
        text.ToString().ShouldBeGolden($"{Folder}/{language}.txt");
    }

    private static string Printed(CslStyle style, Reference[] works)
    {
        var document = style.Format(works, Citations(works));
        StringBuilder text = new();
        foreach (var citation in document.Citations)
            text.Append(CslHtml.Render(citation)).Append('\n');
        text.Append('\n');
        foreach (var entry in document.Entries)
            text.Append(entry.Id).Append(": ").Append(CslHtml.Render(entry.Text)).Append('\n');
        foreach (var finding in document.Diagnostics)
            text.Append(finding.Code).Append(' ').Append(finding.Message).Append('\n');
        return text.Append('\n').ToString();
    }

    // Each work alone; then again, with another page, and beside others, so that each position and each way to shorten is met.
    private static List<Citation> Citations(Reference[] works)
    {
        List<Citation> citations = [];
        var ids = works.Select(work => work.Id).Where(id => id.Length > 0).ToArray();
        foreach (var id in ids)
            Add(new CitationItem(id));
        foreach (var label in Labels)
        {
            Add(new CitationItem(ids[0]) { Label = label, Locator = "12" });
            Add(new CitationItem(ids[0]) { Label = label, Locator = "12-19, 21" });
        }

        Add(new CitationItem(ids[1]));
        Add(new CitationItem(ids[1]));
        Add(new CitationItem(ids[1]) { Locator = "3" });
        Add(new CitationItem(ids[1]) { Locator = "3" });
        Add(new CitationItem(ids[1]) { Locator = "4" });
        Add(new CitationItem(ids[2]) { Prefix = "see ", Suffix = ", and others" });
        Add(new CitationItem(ids[2]) { SuppressAuthor = true, Locator = "iv" });
        Add(new CitationItem(ids[2]) { AuthorOnly = true });
        Add(new CitationItem("nobody"));
        for (var i = 0; i + 5 < ids.Length; i += 5)
            Add([.. ids[i..(i + 5)].Select(id => new CitationItem(id))]);
        citations.Add(new([new(ids[3])], CitationMode.Narrative) { NoteNumber = citations.Count + 1 });
        citations.Add(new([new(ids[4]), new(ids[5])], CitationMode.Narrative) { NoteNumber = citations.Count + 1 });
        citations.Add(new([new(ids[6])], CitationMode.Possessive) { NoteNumber = citations.Count + 1 });
        Add(new CitationItem(ids[0]));
        return citations;

        void Add(params CitationItem[] items) => citations.Add(new([.. items]) { NoteNumber = citations.Count + 1 });
    }

    private static Reference[] Read(string file) =>
        [.. CslJsonReader.ReadVerbatim(File.ReadAllText(Repository.PathOf($"tests/data/{file}"))).Value];
}
