using Citations.Formats;
using Citations.Rendering;

namespace Citations.Evaluation;

/// <summary>Sentence case: the reference cases once more, their titles given in Title Case with protected spans.</summary>
internal sealed class ApaCaseSuite : ISuite
{
    public string Name => "apa-case";

    public IEnumerable<CaseResult> Run(string path)
    {
        foreach (var line in CaseLines.Of(path, "cases.jsonl"))
        {
            var work = CslJsonReader.ReadOne(line.GetProperty("csl_json"));
            if (work.Custom.GetString("title-input") is not { } input)
                continue;
            var expected = line.GetProperty("expected_text").GetString()!;
            var actual = ApaStyle.Seventh.Format(work with { Title = input }).ToPlainText();
            yield return new(line.GetProperty("id").GetString()!, expected, actual, ApaComparison.AreEqual(expected, actual));
        }
    }
}
