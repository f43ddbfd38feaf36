using Citations.Csl;
using Citations.Formats;

namespace Citations.Evaluation.Csl;

/// <summary>The APA cases formatted with apa.csl of the styles beside them, compared as the APA suite compares.</summary>
internal sealed class ApaCslSuite : ISuite
{
    public string Name => "apa-csl";

    public IEnumerable<CaseResult> Run(string path)
    {
        var folder = Path.Combine(Directory.Exists(path) ? path : Path.GetDirectoryName(path)!, "..", "csl");
        var style = CslStyle.Parse(
            File.ReadAllText(Path.Combine(folder, "styles", "apa.csl")),
            CslLocales.FromFolder(Path.Combine(folder, "locales"))
        );
        foreach (var line in CaseLines.Of(path, "cases.jsonl"))
        {
            var (text, html) = (line.GetProperty("expected_text").GetString()!, line.GetProperty("expected_html").GetString()!);
            var entry =
                style.Format([CslJsonReader.ReadOne(line.GetProperty("csl_json"))], []).Entries.SingleOrDefault()?.Text ?? RichText.Empty;
            var passed = ApaComparison.AreEqual(text, entry.ToPlainText()) && ApaComparison.AreEqualHtml(html, entry.ToHtml());
            yield return new(line.GetProperty("id").GetString()!, html, entry.ToHtml(), passed);
        }
    }
}
