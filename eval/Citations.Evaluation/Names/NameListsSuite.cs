using System.Text.Json;
using Citations.Articles;

namespace Citations.Evaluation.Names;

/// <summary>
/// Whole name lists of labelled reference strings: the surnames of all authors in their order, where the label can be right
/// (<see cref="NameLabel"/>). PATH is a file, or the folder of both collections.
/// </summary>
internal sealed class NameListsSuite : ISuite
{
    public string Name => "names";

    public IEnumerable<CaseResult> Run(string path) =>
        from item in Entries(path)
        let labels = item.GetProperty("fields")
        where NameLabel.CanBeRight(labels)
        let expected = FieldsSuite.Surnames(labels)
        let actual = FieldsSuite.Surnames(ReferenceParser.Parse(item.GetProperty("text").GetString()!).Reference)
        select new CaseResult(item.GetProperty("id").GetString()!, expected, actual, expected == actual);

    private static IEnumerable<JsonElement> Entries(string path) =>
        Directory.Exists(path)
            ? CaseLines.Of(path, "anystyle.jsonl.gz").Concat(CaseLines.Of(path, "grobid.jsonl.gz"))
            : CaseLines.Of(path, "");
}
