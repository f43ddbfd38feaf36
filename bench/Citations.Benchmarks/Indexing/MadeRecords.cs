using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Citations.Benchmarks.Indexing;

/// <summary>
/// Records made out of real ones, as many as wanted: each is a real record in all its length with another DOI, with half of its title's
/// words
/// and its first author from other records, and with another volume, page and year.
/// </summary>
internal sealed class MadeRecords
{
    private const int RecordsOfFile = 5_000;

    private readonly List<JsonElement> _records = [];
    private readonly List<string> _words = [];
    private readonly List<string> _families = [];

    /// <param name="data">The folder of the shared data.</param>
    internal MadeRecords(string data)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(data, "crossref", "bulk"), "*.jsonl.gz").Order(StringComparer.Ordinal))
        {
            using var lines = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
            while (lines.ReadLine() is { } line)
                Add(JsonElement.Parse(line));
        }
    }

    /// <summary>The DOI of a record.</summary>
    internal Doi DoiOf(int number) => Doi.Parse(DoiTextOf(number));

    /// <summary>Writes records into files, as Crossref's data file has them.</summary>
    internal void Write(string folder, int count) =>
        Parallel.For(
            0,
            (count + RecordsOfFile - 1) / RecordsOfFile,
            file =>
            {
                var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{file:00000}.jsonl.gz"));
                using var gzip = new GZipStream(File.Create(path), CompressionLevel.Fastest);
                for (var i = file * RecordsOfFile; i < Math.Min((file + 1) * RecordsOfFile, count); i++)
                {
                    using (var json = new Utf8JsonWriter(gzip))
                        Write(json, i);
                    gzip.WriteByte((byte)'\n');
                }
            }
        );

    private void Add(JsonElement answer)
    {
        var record = answer.TryGetProperty("message", out var message) ? message : answer;
        _records.Add(record);
        if (TitleOf(record) is { } title)
            _words.AddRange(title.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (record.TryGetProperty("author", out var authors))
            _families.AddRange(
                authors
                    .EnumerateArray()
                    .Where(author => author.TryGetProperty("family", out _))
                    .Select(author => author.GetProperty("family").GetString()!)
            );
    }

    private string DoiTextOf(int number) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{_records[number % _records.Count].GetProperty("DOI").GetString()}.{number / _records.Count:x}"
        );

    private void Write(Utf8JsonWriter json, int number)
    {
        // The same numbers make the same records.
        var random = new Random(number);
        json.WriteStartObject();
        foreach (var field in _records[number % _records.Count].EnumerateObject())
        {
            json.WritePropertyName(field.Name);
            switch (field.Name)
            {
                case "DOI":
                    json.WriteStringValue(DoiTextOf(number));
                    break;
                case "title" when TitleOf(_records[number % _records.Count]) is { } title:
                    json.WriteStartArray();
                    json.WriteStringValue(Varied(title, random));
                    json.WriteEndArray();
                    break;
                case "author" when field.Value.GetArrayLength() > 0:
                    WriteAuthors(json, field.Value, random);
                    break;
                case "volume":
                    json.WriteStringValue(random.Next(1, 400).ToString(CultureInfo.InvariantCulture));
                    break;
                case "page":
                    var page = random.Next(1, 4_000);
                    json.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{page}-{page + random.Next(20)}"));
                    break;
                default:
                    field.Value.WriteTo(json);
                    break;
            }
        }

        json.WriteEndObject();
    }

    private void WriteAuthors(Utf8JsonWriter json, JsonElement authors, Random random)
    {
        json.WriteStartArray();
        json.WriteStartObject();
        json.WriteString("given", string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + random.Next(26))}."));
        json.WriteString("family", _families[random.Next(_families.Count)]);
        json.WriteString("sequence", "first");
        json.WriteEndObject();
        foreach (var author in authors.EnumerateArray().Skip(1))
            author.WriteTo(json);
        json.WriteEndArray();
    }

    private string Varied(string title, Random random)
    {
        var text = new StringBuilder();
        foreach (var word in title.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            text.Append(text.Length == 0 ? "" : " ").Append(random.Next(2) == 0 ? word : _words[random.Next(_words.Count)]);
        return text.ToString();
    }

    private static string? TitleOf(JsonElement record) =>
        record.TryGetProperty("title", out var titles) && titles.ValueKind == JsonValueKind.Array && titles.GetArrayLength() > 0
            ? titles[0].GetString()
            : null;
}
