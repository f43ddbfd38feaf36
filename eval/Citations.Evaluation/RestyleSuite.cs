using System.Globalization;
using System.IO.Compression;
using System.Text;
using Citations.Articles;
using Citations.Csl;
using Citations.Formats;
using Citations.Rendering;
using Citations.Styles;

namespace Citations.Evaluation;

/// <summary>
/// Records printed by APA 7 and the styles of a folder and read back. Each field that the style prints is a case <c>lost/…</c>, and each
/// that the parser
/// gives a case <c>invented/…</c>, which fails where the printed entry holds no such words under that field. PATH is the folder with
/// <c>bench</c> and <c>csl</c>.
/// </summary>
internal sealed class RestyleSuite : ISuite
{
    private const int Records = 1000;
    private const int EverySampled = 20;

    private static readonly (TextVariable Variable, string Term)[] Fields =
    [
        (TextVariable.Title, "title"),
        (TextVariable.ContainerTitle, "container-title"),
        (TextVariable.Volume, "volume"),
        (TextVariable.Issue, "issue"),
        (TextVariable.Page, "page"),
        (TextVariable.Publisher, "publisher"),
        (TextVariable.Edition, "edition"),
    ];

    public string Name => "restyle";

    public IEnumerable<CaseResult> Run(string path)
    {
        using var json = new GZipStream(File.OpenRead(Path.Combine(path, "bench", "refs_1000.json.gz")), CompressionMode.Decompress);
        // A sample: every record meets some of the styles, every style some of the records.
        Reference[] records = [.. CslJsonReader.Read(json).Value.Take(Records)];
        foreach (var (number, (name, style)) in Styles(path).Index())
        {
            for (var i = number % EverySampled; i < records.Length; i += EverySampled)
            {
                if (style.Format([records[i]], []).Entries is not [{ Text: var text }, ..])
                    continue;
                foreach (var result in Compare($"{records[i].Id}/{name}", records[i], text))
                    yield return result;
            }
        }
    }

    private static IEnumerable<(string Name, ICitationStyle Style)> Styles(string path)
    {
        yield return ("apa-7", ApaStyle.Seventh);
        var locales = CslLocales.FromFolder(Path.Combine(path, "csl", "locales"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(path, "csl", "styles"), "*.csl").Order(StringComparer.Ordinal))
        {
            var style = CslStyle.Parse(File.ReadAllText(file), locales);
            if (style.HasBibliography)
                yield return (Path.GetFileNameWithoutExtension(file), style);
        }
    }

    private static IEnumerable<CaseResult> Compare(string id, Reference record, RichText text)
    {
        var printed = new Dictionary<string, StringBuilder>();
        Collect(text.Nodes, printed);
        var whole = text.ToPlainText();
        var read = ReferenceParser.Parse(whole).Reference;
        foreach (var (variable, term) in Fields)
        {
            var (expected, actual) = (Fold(printed.GetValueOrDefault(term)?.ToString()), Fold(read[variable]));
            if (variable == TextVariable.Page)
                (expected, actual) = (WithoutLabel(expected), Fold(read.Page ?? read.Number));
            if (expected.Length > 0)
                yield return new($"lost/{id}/{term}", expected, actual, Contains(actual, expected));
            if (actual.Length > 0)
                yield return new($"invented/{id}/{term}", expected, actual, Contains(expected, actual));
        }

        var year = read.Issued?.Year?.ToString(CultureInfo.InvariantCulture) ?? "";
        if (year.Length > 0)
            yield return new(
                $"invented/{id}/issued",
                Fold(printed.GetValueOrDefault("issued")?.ToString()),
                year,
                whole.Contains(year, StringComparison.Ordinal) && record.Issued?.Year?.ToString(CultureInfo.InvariantCulture) == year
            );
        foreach (var result in CompareNames(id, record, read, Fold(printed.GetValueOrDefault("author")?.ToString())))
            yield return result;
    }

    private static IEnumerable<CaseResult> CompareNames(string id, Reference record, Reference read, string printed)
    {
        string[] expected = [.. record.Author.Select(Surname)],
            actual = [.. read.Author.Select(Surname)];
        foreach (var name in expected.Where(name => name.Length > 1 && Contains(printed, name)))
            yield return new($"lost/{id}/author", name, string.Join("; ", actual), actual.Contains(name));
        foreach (var name in actual)
            yield return new(
                $"invented/{id}/author",
                string.Join("; ", expected),
                name,
                expected.Contains(name) || record.Editor.Any(editor => Surname(editor) == name)
            );
    }

    private static string WithoutLabel(string pages) =>
        pages.StartsWith("pp ", StringComparison.Ordinal) ? pages[3..]
        : pages.StartsWith("p ", StringComparison.Ordinal) ? pages[2..]
        : pages;

    private static string Surname(Contributor name) => Fold(name.Literal ?? $"{name.NonDroppingParticle} {name.Family}");

    private static bool Contains(string text, string words) => $" {text} ".Contains($" {words} ", StringComparison.Ordinal);

    private static void Collect(EquatableArray<RichTextNode> nodes, Dictionary<string, StringBuilder> printed)
    {
        foreach (var node in nodes)
        {
            if (node is RichTextSpan span)
                Collect(span.Children, printed);
            if (node is not TextRun { Origin.Field: { } field } run)
                continue;
            if (!printed.TryGetValue(field, out var text))
                printed[field] = text = new();
            text.Append(run.Text);
        }
    }

    private static string Fold(string? text) =>
        string.Join(
            ' ',
            new string([.. (text ?? "").Normalize().Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(
                ' ',
                StringSplitOptions.RemoveEmptyEntries
            )
        );
}
