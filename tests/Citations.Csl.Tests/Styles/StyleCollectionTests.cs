using System.IO.Compression;
using System.Text;
using Citations.Csl;
using Citations.Formats;
using Citations.Styles;

namespace Citations.Tests.Styles;

public class StyleCollectionTests
{
    [Fact]
    public void Every_independent_style_formats_every_record()
    {
        using var archive = ZipFile.OpenRead(SharedData.PathOf("csl/styles.zip"));
        var locales = CslLocales.FromFolder(SharedData.PathOf("csl/locales"));
        var references = Records();
        Citation[] citations =
        [
            .. references.Select(
                (reference, index) =>
                    new Citation([new(reference.Id) { Locator = index % 3 == 0 ? "12-14" : null }]) { NoteNumber = index + 1 }
            ),
        ];
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
            try
            {
                var style = CslStyle.Parse(xml, locales);
                var document = style.Format(references, citations);
                if (style.HasBibliography && document.Entries.Any(item => string.IsNullOrWhiteSpace(item.Text.ToString())))
                    faults.Add($"{entry.Name}: an empty entry");
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                faults.Add($"{entry.Name}: {e.GetType().Name} {e.Message}");
            }
        }

        faults.ShouldBeEmpty();
        styles.ShouldBeGreaterThan(1800);
    }

    private static Reference[] Records()
    {
        using var file = File.OpenRead(Directory.GetFiles(SharedData.PathOf("bench"), "*.json*")[0]);
        using var json = new GZipStream(file, CompressionMode.Decompress);
        return [.. CslJsonReader.Read(json).Value.Take(50)];
    }
}
