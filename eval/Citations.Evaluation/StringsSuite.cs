using System.Globalization;
using System.Text;
using System.Text.Json;
using Citations.Articles;

namespace Citations.Evaluation;

/// <summary>
/// Reference strings with the CSL-JSON that should be read from them. A case passes when every expected field is read;
/// dashes, quotation marks and white space of different kinds are the same.
/// </summary>
internal sealed class StringsSuite : ISuite
{
    public string Name => "strings";

    public IEnumerable<CaseResult> Run(string path)
    {
        foreach (var item in CaseLines.Of(path, "strings.jsonl"))
        {
            var reference = ReferenceParser.Parse(item.GetProperty("text").GetString()!).Reference;
            List<string> expected = [],
                actual = [];
            foreach (var field in item.GetProperty("expected").EnumerateObject())
            {
                if (field.Name == "custom")
                    continue;
                var (want, got) = (Expected(field), Actual(reference, field.Name));
                if (want == got)
                    continue;
                expected.Add($"{field.Name}={want}");
                actual.Add($"{field.Name}={got}");
            }

            yield return new(
                item.GetProperty("id").GetString()!,
                string.Join(" | ", expected),
                string.Join(" | ", actual),
                expected.Count == 0
            );
        }
    }

    private static string Expected(JsonProperty field) =>
        field.Value.ValueKind switch
        {
            JsonValueKind.Array => string.Join(
                "; ",
                field
                    .Value.EnumerateArray()
                    .Select(name =>
                        Fold(
                            name.TryGetProperty("literal", out var literal)
                                ? literal.GetString()
                                : $"{Particle(name)}{Text(name, "family")}, {Text(name, "given")}{Suffix(Text(name, "suffix"))}"
                        )
                    )
            ),
            JsonValueKind.Object when field.Value.TryGetProperty("date-parts", out var parts) => string.Join(
                "/",
                parts.EnumerateArray().Select(point => string.Join("-", point.EnumerateArray().Select(part => part.ToString())))
            ),
            JsonValueKind.Object => Fold(Text(field.Value, "literal") ?? Text(field.Value, "raw")),
            _ => Fold(field.Value.ToString()),
        };

    private static string Actual(Reference reference, string name) =>
        name switch
        {
            "type" => reference.Type.Term(),
            _ when Vocabulary.TryParse(name, out NameVariable names) => string.Join(
                "; ",
                reference[names]
                    .Select(person =>
                        Fold(
                            person.Literal
                                ?? $"{person.NonDroppingParticle}{(person.NonDroppingParticle is null ? "" : " ")}{person.Family}, {person.Given}{Suffix(person.Suffix)}"
                        )
                    )
            ),
            _ when Vocabulary.TryParse(name, out DateVariable date) => Date(reference[date]),
            _ when Vocabulary.TryParse(name, out TextVariable text) => Fold(reference[text]),
            _ => "",
        };

    private static string Date(PartialDate? date) =>
        date is { Start: { } start } ? Point(start) + (date.End is { } end ? "/" + Point(end) : "") : Fold(date?.Literal);

    private static string Point(DatePoint point) =>
        string.Join(
            "-",
            new[] { point.Year, point.Month, point.Day }
                .TakeWhile(part => part != 0)
                .Select(part => part.ToString(CultureInfo.InvariantCulture))
        );

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static string Particle(JsonElement name) => Text(name, "non-dropping-particle") is { } particle ? particle + " " : "";

    private static string Suffix(string? suffix) => suffix is null ? "" : ", " + suffix.TrimEnd('.');

    internal static string Fold(string? text)
    {
        var folded = new StringBuilder();
        foreach (var c in (text ?? "").Normalize(NormalizationForm.FormC))
        {
            folded.Append(
                c switch
                {
                    '–' or '—' or '−' or '\u2010' or '\u2011' => '-',
                    '’' or '‘' => '\'',
                    '“' or '”' => '"',
                    _ when char.IsWhiteSpace(c) => ' ',
                    _ => c,
                }
            );
        }

        return folded.ToString().Trim();
    }
}
