using System.Text.Json;
using Citations.Formats;
using Citations.Rendering;

namespace Citations.Evaluation;

/// <summary>Entries of the reference list: a CSL-JSON item each, and the APA 7 entry as text and as HTML; both must agree.</summary>
internal sealed class ApaSuite : ISuite
{
    public string Name => "apa";

    public IEnumerable<CaseResult> Run(string path)
    {
        foreach (var line in CaseLines.Of(path, "cases.jsonl"))
        {
            var id = line.GetProperty("id").GetString()!;
            var (text, html) = (line.GetProperty("expected_text").GetString()!, line.GetProperty("expected_html").GetString()!);
            var entry = ApaStyle.Seventh.Format(CslJsonReader.ReadOne(line.GetProperty("csl_json")));
            var (actualText, actualHtml) = (entry.ToPlainText(), entry.ToHtml());
            yield return new(
                id,
                html,
                actualHtml,
                ApaComparison.AreEqual(text, actualText) && ApaComparison.AreEqualHtml(html, actualHtml)
            );
        }
    }
}
