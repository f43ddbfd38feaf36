using System.Net;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Citations.Crossref;

namespace Citations.Evaluation;

/// <summary>
/// Crossref work records (envelope, message or list item): a JSON file, a file of JSON Lines, or a folder of either. A case passes when its
/// record maps and nothing
/// that has a place in the model is lost: the raw JSON is read here a second time, by other means, and compared as letters and digits.
/// </summary>
internal sealed partial class CrossrefSuite : ISuite
{
    private static readonly string[] DateFields =
    [
        "issued",
        "published",
        "published-print",
        "published-online",
        "published-other",
        "posted",
        "approved",
        "content-created",
    ];

    public string Name => "crossref";

    public IEnumerable<CaseResult> Run(string path) => Files(path).SelectMany(Records).Select(record => Check(record.Id, record.Json));

    private static IEnumerable<string> Files(string path)
    {
        if (File.Exists(path))
            return [path];
        var records = Path.Combine(path, "crossref");
        return Directory
            .EnumerateFiles(Directory.Exists(records) ? records : path)
            .Where(file =>
                !file.EndsWith(".meta.json", StringComparison.Ordinal)
                && (file.EndsWith(".json", StringComparison.Ordinal) || IsLines(file))
            )
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<(string Id, byte[] Json)> Records(string file) =>
        IsLines(file)
            ? CaseLines
                .Of(file, fileName: "")
                .Select((record, i) => ($"{Path.GetFileName(file)}:{i + 1}", JsonMarshal.GetRawUtf8Value(record).ToArray()))
            : [(Path.GetFileNameWithoutExtension(file), File.ReadAllBytes(file))];

    private static bool IsLines(string file) =>
        file.EndsWith(".jsonl", StringComparison.Ordinal) || file.EndsWith(".jsonl.gz", StringComparison.Ordinal);

    private static CaseResult Check(string id, byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            var work = root.TryGetProperty("message", out var message) && message.ValueKind == JsonValueKind.Object ? message : root;
            var reference = CrossrefRecord.Parse(json);
            var lost = Facts(work, reference).Where(fact => !fact.IsKept).Select(fact => fact.Name);
            return new(id, "", string.Join(", ", lost), !lost.Any());
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException or ArgumentException)
        {
            return new(id, "a reference", exception.Message, Passed: false);
        }
    }

    private static IEnumerable<(string Name, bool IsKept)> Facts(JsonElement work, Reference reference)
    {
        var title = Strings(work, "title").Concat(Strings(work, "subtitle")).FirstOrDefault() ?? "";
        yield return ("title", HoldsTitle(reference.Title, title, reference.Edition));
        yield return ("authors", People(work, "author") == reference.Author.Count);
        yield return ("editors", People(work, "editor") == reference.Editor.Count);
        yield return ("translators", People(work, "translator") == reference.Translator.Count);
        yield return ("year", Years(work).DefaultIfEmpty(null).Contains(reference.Issued?.Year));
        var containers = Strings(work, "container-title").ToList();
        yield return (
            "container",
            containers.Count == 0
                || containers.Any(name =>
                    HoldsTitle(reference.ContainerTitle, name, reference.Edition) || Holds(reference.CollectionTitle, name)
                )
        );
        foreach (
            var (field, variable) in new[]
            {
                ("volume", TextVariable.Volume),
                ("issue", TextVariable.Issue),
                ("page", TextVariable.Page),
                ("DOI", TextVariable.Doi),
                ("language", TextVariable.Language),
                ("publisher-location", TextVariable.PublisherPlace),
            }
        )
        {
            yield return (field, Holds(reference[variable], Meant(Strings(work, field).FirstOrDefault() ?? "")));
        }

        var publisher = Strings(work, "publisher").FirstOrDefault() ?? "";
        yield return (
            "publisher",
            Holds(reference.Publisher, Meant(publisher))
                || Holds(reference.Publisher + reference.PublisherPlace, publisher)
                || reference.Custom.GetString("publisher") == publisher);
        foreach (var (field, text) in new[] { ("ISSN", reference.Issn), ("ISBN", reference.Isbn) })
        {
            yield return (field, Strings(work, field).All(number => Holds(text, Meant(number.Split('/')[^1]))));
        }

        yield return (
            "article-number",
            Strings(work, "article-number").All(number => number == reference.Number || number == reference.Page)
        );
        yield return ("abstract", !Strings(work, "abstract").Any() || reference.Abstract is not null);
    }

    /// <summary>
    /// What a deposited value means: one page of <c>373-373</c>, thirteen digits of an ISBN of ten, nothing of a placeholder.
    /// </summary>
    private static string Meant(string raw)
    {
        if (raw is "0" or "null" or "[s.n.]" or "no-no" or "0-0")
            return "";
        if (raw.Contains('-', StringComparison.Ordinal))
            raw = string.Join(", ", raw.Split(", ").Select(OnePage));
        if (raw.EndsWith(')') && VolumeOfYear().Match(raw) is { Success: true } volume)
            return volume.Groups[1].Value;
        return Isbn.TryParse(raw, out var isbn) ? isbn.Value : raw;
    }

    // E387-393 has its letter once.
    private static string OnePage(string pages) =>
        pages.Split('-') is not [var first, var last] ? pages
        : first == last ? first
        : first.Length == last.Length + 1 && char.IsAsciiLetter(first[0]) && char.IsAsciiDigit(last[0]) ? $"{first}-{first[0]}{last}"
        : pages;

    // The edition of a book that stands in its title is one of the facts of the work, and the number of a footnote is none.
    private static bool HoldsTitle(string? field, string raw, string? edition) =>
        Holds(field, raw)
        || (raw.Contains('\\', StringComparison.Ordinal) && Holds(field, Command().Replace(raw, "")))
        || (RaisedNumber().Match(raw) is { Success: true } raised && Holds(field, raised.Groups[1].Value))
        || (
            EditionOfTitle().Match(raw) is { Success: true } numbered
            && numbered.Groups[2].Value == edition
            && Holds(field, numbered.Groups[1].Value)
        );

    private static IEnumerable<string> Strings(JsonElement work, string name)
    {
        if (!work.TryGetProperty(name, out var value))
            return [];
        var items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value];
        return items
            .Where(item => item.ValueKind == JsonValueKind.String)
            .Select(item => item.GetString()!)
            .Where(text => Letters(text).Length > 0);
    }

    private static int People(JsonElement work, string name) =>
        work.TryGetProperty(name, out var people) && people.ValueKind == JsonValueKind.Array
            ? people
                .EnumerateArray()
                .Count(person =>
                    Strings(person, "family")
                        .Concat(Strings(person, "given"))
                        .Concat(Strings(person, "name"))
                        .Any(text => text is not ("NA" or "N/A"))
                )
            : 0;

    private static IEnumerable<int?> Years(JsonElement work) =>
        from field in DateFields
        where work.TryGetProperty(field, out _)
        let date = work.GetProperty(field)
        where date.ValueKind == JsonValueKind.Object && date.TryGetProperty("date-parts", out _)
        let parts = date.GetProperty("date-parts")[0]
        where parts.GetArrayLength() > 0 && parts[0].ValueKind == JsonValueKind.Number
        select (int?)parts[0].GetInt32();

    /// <summary>
    /// Whether a field holds every letter and digit of the raw text, in its order but for what mark-up reorders (the mass number of a
    /// nuclide).
    /// </summary>
    private static bool Holds(string? field, string raw)
    {
        var kept = Letters(field ?? "");
        if (kept.Contains(Letters(raw), StringComparison.OrdinalIgnoreCase))
            return true;
        if (raw.Contains('<', StringComparison.Ordinal) && kept.Order().SequenceEqual(Letters(raw).Order()))
            return true;
        return raw.All(c => c <= 0xFF)
            && kept.Contains(Letters(Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(raw))), StringComparison.OrdinalIgnoreCase);
    }

    private static string Letters(string text) =>
        string.Concat(Tag().Replace(WebUtility.HtmlDecode(WebUtility.HtmlDecode(text)), "").Where(char.IsLetterOrDigit));

    // What TeX writes as a word is a sign: \textregistered.
    [GeneratedRegex(@"\\[A-Za-z]+")]
    private static partial Regex Command();

    [GeneratedRegex(@"^(.*)<sup>[0-9]{1,2}</sup>$", RegexOptions.Singleline)]
    private static partial Regex RaisedNumber();

    [GeneratedRegex(@"^(.*), ([0-9]+)(?:st|nd|rd|th) [Ee]dition$", RegexOptions.Singleline)]
    private static partial Regex EditionOfTitle();

    [GeneratedRegex(@"^([0-9]+) \([12][0-9]{3}\)$")]
    private static partial Regex VolumeOfYear();

    [GeneratedRegex(@"</?[A-Za-z][^<>]*>|<!\[CDATA\[|\]\]>")]
    private static partial Regex Tag();
}
