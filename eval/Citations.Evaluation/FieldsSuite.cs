using System.Text.Json;
using System.Text.RegularExpressions;
using Citations.Articles;

namespace Citations.Evaluation;

/// <summary>
/// Labelled reference strings, field by field: each field that the label or the parser gives is a case, so that a field
/// that is invented counts against the figure as one that is missed.
/// </summary>
internal sealed partial class FieldsSuite(string name) : ISuite
{
    private static readonly (string Label, Func<Reference, string?> Read)[] Fields =
    [
        ("year", reference => reference.Issued?.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ("title", reference => reference.Title),
        ("container", reference => reference.ContainerTitle),
        ("volume", reference => reference.Volume),
        ("issue", reference => reference.Issue),
        (
            "pages",
            // The labels call "12–19" and "158 p." pages alike.
            reference =>
                reference.Page
                ?? (reference.Type == ReferenceType.ArticleJournal ? reference.Number : null)
                ?? reference[TextVariable.NumberOfPages]
        ),
    ];

    public string Name => name;

    public IEnumerable<CaseResult> Run(string path)
    {
        foreach (var item in CaseLines.Of(path, $"{name}.jsonl.gz"))
        {
            var (id, labels) = (item.GetProperty("id").GetString()!, item.GetProperty("fields"));
            var reference = ReferenceParser.Parse(item.GetProperty("text").GetString()!).Reference;
            yield return Compare($"{id}/author", Surnames(labels), Surnames(reference));
            foreach (var (label, read) in Fields)
            {
                var (expected, actual) = (Fold(Text(labels, label)), Fold(read(reference)));
                if (expected.Length + actual.Length > 0)
                    yield return Compare($"{id}/{label}", expected, actual);
            }
        }
    }

    private static CaseResult Compare(string id, string expected, string actual) => new(id, expected, actual, expected == actual);

    internal static string Surnames(Reference reference) =>
        string.Join("; ", reference.Author.Select(author => Fold(author.Family ?? author.Literal)));

    internal static string Surnames(JsonElement labels) =>
        labels.TryGetProperty("author", out var authors)
            ? string.Join("; ", authors.EnumerateArray().Select(author => Fold(Text(author, "family") ?? Text(author, "literal"))))
            : "";

    /// <summary>Letters and digits in lower case: punctuation at the edges is a matter of taste, and tags are not words.</summary>
    private static string Fold(string? text) =>
        string.Join(
            ' ',
            new string([.. Tag.Replace(text ?? "", "").Normalize().Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(
                ' ',
                StringSplitOptions.RemoveEmptyEntries
            )
        );

    private static string? Text(JsonElement element, string field) =>
        element.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    [GeneratedRegex("</?[A-Za-z]{1,20}>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag { get; }
}
