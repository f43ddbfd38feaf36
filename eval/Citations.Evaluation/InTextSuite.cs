using System.Text.Json;
using Citations.Articles;

namespace Citations.Evaluation;

/// <summary>
/// Sentences with the citations that should be found in them: authors, year, letter, locator and form of each, in order.
/// The cases give a numbered citation's locator only in a note, so it is not compared.
/// </summary>
internal sealed class InTextSuite : ISuite
{
    public string Name => "intext";

    public IEnumerable<CaseResult> Run(string path)
    {
        foreach (var item in CaseLines.Of(path, "intext.jsonl"))
        {
            var expected = string.Join(" | ", item.GetProperty("expected").EnumerateArray().Select(Expected));
            var actual = string.Join(" | ", ArticleReader.Read(item.GetProperty("text").GetString()!).Citations.Select(Actual));
            yield return new(item.GetProperty("id").GetString()!, expected, actual, expected == actual);
        }
    }

    private static string Expected(JsonElement citation)
    {
        var number = citation.TryGetProperty("number", out var value) && value.ValueKind == JsonValueKind.Number ? value.ToString() : null;
        return Line(
            citation.GetProperty("authors").EnumerateArray().Select(author => author.GetString()!),
            citation.TryGetProperty("etAl", out var etAl) && etAl.GetBoolean(),
            Text(citation, "year"),
            Text(citation, "suffix"),
            number is null ? Text(citation, "locator") : null,
            Text(citation, "mode"),
            number,
            Text(citation, "abbreviation"),
            Text(citation, "originalYear"),
            Text(citation, "title"),
            Text(citation, "key")
        );
    }

    private static string Actual(InTextCitation citation) =>
        Line(
            citation.Authors,
            citation.HasEtAl,
            citation.Year,
            citation.YearSuffix,
            citation.Number is null ? citation.Locator : null,
            citation.Form.ToString().ToLowerInvariant(),
            citation.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            citation.Abbreviation,
            citation.OriginalYear,
            citation.Title,
            citation.Key
        );

    private static string Line(
        IEnumerable<string> authors,
        bool etAl,
        string? year,
        string? suffix,
        string? locator,
        string? mode,
        string? number,
        string? abbreviation,
        string? original,
        string? title,
        string? key
    ) =>
        string.Join(
            " ",
            new[]
            {
                string.Join("+", authors.Select(StringsSuite.Fold)),
                etAl ? "etal" : null,
                Part("year", year),
                Part("suffix", suffix),
                Part("locator", locator),
                Part("mode", mode),
                Part("n", number),
                Part("abbreviation", abbreviation),
                Part("original", original),
                Part("title", title),
                Part("key", key),
            }.Where(part => !string.IsNullOrEmpty(part))
        );

    private static string? Part(string name, string? value) => value is null ? null : $"{name}={StringsSuite.Fold(value)}";

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
