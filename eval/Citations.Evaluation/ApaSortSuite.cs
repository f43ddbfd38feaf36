using Citations.Formats;

namespace Citations.Evaluation;

/// <summary>The order of reference lists.</summary>
internal sealed class ApaSortSuite : ISuite
{
    public string Name => "apa-sort";

    public IEnumerable<CaseResult> Run(string path)
    {
        foreach (var line in CaseLines.Of(path, "sort_cases.jsonl"))
        {
            var works = line.GetProperty("items").EnumerateArray().Select(CslJsonReader.ReadOne).ToArray();
            var expected = string.Join(' ', line.GetProperty("expected_order").EnumerateArray().Select(id => id.GetString()));
            var actual = string.Join(' ', ApaStyle.Seventh.Format(works, []).Entries.Select(entry => entry.Id));
            yield return new(line.GetProperty("id").GetString()!, expected, actual, expected == actual);
        }
    }
}
