using System.IO.Compression;
using Citations.Csl;
using Citations.Formats;
using Citations.Styles;

namespace Citations.Evaluation.Csl;

/// <summary>
/// A collection of styles, each a case: the first fifty works of the library in <c>bench</c>, cited one after another and
/// listed, must format without a fault and without an entry that is missing or empty.
/// </summary>
internal sealed class CslStylesSuite : ISuite
{
    public string Name => "csl-styles";

    public IEnumerable<CaseResult> Run(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var locales = CslLocales.FromFolder(Path.Combine(folder, "locales"));
        using var json = new GZipStream(
            File.OpenRead(Path.Combine(folder, "..", "bench", "refs_1000.json.gz")),
            CompressionMode.Decompress
        );
        Reference[] references = [.. CslJsonReader.Read(json).Value.Take(50)];
        Citation[] citations =
        [
            .. references.Select((reference, index) => new Citation([new CitationItem(reference.Id)]) { NoteNumber = index + 1 }),
        ];
        using var archive = ZipFile.OpenRead(path);
        foreach (var entry in archive.Entries.Where(entry => entry.Name.EndsWith(".csl", StringComparison.Ordinal)))
        {
            using var stream = entry.Open();
            using var text = new StreamReader(stream);
            var xml = text.ReadToEnd();
            if (xml.Contains("independent-parent", StringComparison.Ordinal))
                continue;
            var fault = Fault(xml);
            yield return new(entry.Name, "", fault, fault.Length == 0);
        }

        string Fault(string xml)
        {
            try
            {
                var style = CslStyle.Parse(xml, locales);
                var document = style.Format(references, citations);
                if (!style.HasBibliography)
                    return "";
                var missing = references
                    .Select(reference => reference.Id)
                    .Except(document.Entries.Where(item => !string.IsNullOrWhiteSpace(item.Text.ToPlainText())).Select(item => item.Id));
                return string.Join(", ", missing);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                return $"{e.GetType().Name}: {e.Message}";
            }
        }
    }
}
