using System.IO.Compression;
using System.Text;
using Citations.Csl;
using Citations.Formats;
using Citations.Styles;
using Citations.Tests.Formats;

namespace Citations.Tests.Styles;

/// <summary>
/// Whole styles over a library: those of <c>tests/data/csl/styles</c>, which together use the elements and attributes of CSL, those that
/// are built in, and the published ones of the shared data.
/// </summary>
public class StyleCollectionTests
{
    private const string Folder = "tests/data/csl/styles";

    public static TheoryData<string> Styles =>
        [.. Repository.FilesOf(Folder, "*.csl").Select(file => Path.GetFileNameWithoutExtension(file)!)];

    [Fact]
    public void Every_style_formats_every_work()
    {
        var works = WorkLibrary.Works;
        var citations = CitationsOf(works);
        var faults = new List<string>();
        foreach (var file in Repository.FilesOf(Folder, "*.csl"))
            AddFaults(file, () => Read(file), works, citations, faults);
        foreach (var name in BuiltInStyles.Names)
            AddFaults(name, () => BuiltInStyles.Load(name), works, citations, faults);

        faults.ShouldBeEmpty();
    }

    /// <summary>What a style makes of some works of the library, read and agreed.</summary>
    [Theory]
    [MemberData(nameof(Styles))]
    public void A_style_prints_what_is_agreed(string name)
    {
        string[] ids = ["w01", "w06", "w12", "w13", "w19", "w21", "w22", "w23", "w25", "w30", "w36", "w42", "w47"];
        Reference[] works = [.. WorkLibrary.Works.Where(work => ids.Contains(work.Id))];
        Citation[] citations =
        [
            new([new("w01") { Locator = "1090" }]) { NoteNumber = 1 },
            new([new("w01") { Locator = "1091" }]) { NoteNumber = 2 },
            new([new("w01") { Locator = "1091" }, new("w06")]) { NoteNumber = 3 },
            new([new("w22"), new("w36"), new("w12"), new("w13")]) { NoteNumber = 4 },
            new([new("w06")]) { NoteNumber = 5 },
            new([new("w01"), new("w19"), new("w21"), new("w23"), new("w25")]) { NoteNumber = 9 },
        ];
        var document = Read(Repository.PathOf($"{Folder}/{name}.csl")).Format(works, citations);
        var printed = new StringBuilder();
        foreach (var citation in document.Citations)
            printed.Append(CslHtml.Render(citation)).Append('\n');
        foreach (var entry in document.Entries)
            printed.Append(entry.Id).Append(": ").Append(CslHtml.Render(entry.Text)).Append('\n');

        var golden = Repository.PathOf($"{Folder}/{name}.txt");
        if (Environment.GetEnvironmentVariable("CITATIONS_UPDATE_GOLDEN") == "1")
            File.WriteAllText(golden, printed.ToString());
        printed.ToString().ShouldBe(File.ReadAllText(golden));
        document.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Every_published_style_formats_every_work()
    {
        using var archive = ZipFile.OpenRead(SharedData.PathOf("csl/styles.zip"));
        var locales = CslLocales.FromFolder(SharedData.PathOf("csl/locales"));
        var works = SharedWorks();
        var citations = CitationsOf(works);
        var faults = new List<string>();
        var styles = 0;
        foreach (var entry in archive.Entries.Where(entry => entry.Name.EndsWith(".csl", StringComparison.Ordinal)))
        {
            using var stream = entry.Open();
            using var text = new StreamReader(stream);
            var xml = text.ReadToEnd();
            if (xml.Contains("independent-parent", StringComparison.Ordinal))
                continue;
            styles++;
            AddFaults(entry.Name, () => CslStyle.Parse(xml, locales), works, citations, faults);
        }

        faults.ShouldBeEmpty();
        styles.ShouldBeGreaterThan(1800);
    }

    private static Reference[] SharedWorks()
    {
        using var file = File.OpenRead(SharedData.PathOf("bench/refs_10000.json.gz"));
        using var json = new GZipStream(file, CompressionMode.Decompress);
        return [.. CslJsonReader.Read(json).Value.Take(50)];
    }

    private static CslStyle Read(string file) => CslStyle.Parse(File.ReadAllText(file));

    private static Citation[] CitationsOf(IEnumerable<Reference> works) =>
        [
            .. works.Select(
                (work, index) => new Citation([new(work.Id) { Locator = index % 3 == 0 ? "12-14" : null }]) { NoteNumber = index + 1 }
            ),
        ];

    private static void AddFaults(
        string name,
        Func<CslStyle> load,
        IReadOnlyList<Reference> works,
        Citation[] citations,
        List<string> faults
    )
    {
        try
        {
            var style = load();
            var document = style.Format(works, citations);
            if (style.HasBibliography && document.Entries.Any(item => string.IsNullOrWhiteSpace(item.Text.ToString())))
                faults.Add($"{name}: an empty entry");
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            faults.Add($"{name}: {e.GetType().Name} {e.Message}");
        }
    }
}
