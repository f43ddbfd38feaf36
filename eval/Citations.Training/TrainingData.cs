using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Citations.Crossref;
using Citations.Csl;
using Citations.Formats;
using Citations.Styles;

namespace Citations.Training;

/// <summary>What the tagger learns from, and what is kept to judge it.</summary>
internal sealed class TrainingData
{
    private const int ApaWeight = 4;
    private readonly Random _random = new(1);

    internal List<LabelledEntry> Learned { get; } = [];

    internal List<LabelledEntry> HandLabelled { get; } = [];

    internal List<LabelledEntry> Printed { get; } = [];

    /// <summary>How many entries have labels that do not cover their text.</summary>
    internal int Unreadable { get; private set; }

    /// <summary>Reads the labelled strings of a folder, and prints its records in its styles.</summary>
    /// <param name="folder">The folder with <c>references</c>, <c>bench</c>, <c>crossref</c> and <c>csl</c>.</param>
    /// <param name="heldOut">Where the hand-labelled entries kept for judging are written; null keeps none.</param>
    internal static TrainingData Load(string folder, string? heldOut)
    {
        var data = new TrainingData();
        data.TakeHandLabelled(folder, heldOut);
        data.TakePrinted(folder, heldOut is not null);
        return data;
    }

    private void TakeHandLabelled(string folder, string? heldOut)
    {
        using var judged = heldOut is null ? TextWriter.Null : new StreamWriter(heldOut);
        foreach (
            var line in Lines(Path.Combine(folder, "references", "anystyle.jsonl.gz"))
                .Concat(Lines(Path.Combine(folder, "references", "grobid.jsonl.gz")))
        )
        {
            var item = JsonElement.Parse(line);
            var isJudged = heldOut is not null && item.GetProperty("id").GetString()![^1] is '0' or '1' or '2' or '3';
            if (isJudged)
                judged.WriteLine(line);
            if (HandLabels.Read(item) is { } entry)
                (isJudged ? HandLabelled : Learned).Add(entry);
            else
                Unreadable++;
        }
    }

    private void TakePrinted(string folder, bool keepsSome)
    {
        var styles = Styles(folder);
        foreach (var record in Records(folder))
        {
            if (PrintedLabels.Read(Variation.Of(record, _random), styles[_random.Next(styles.Length)], _random) is not { } entry)
                continue;
            (keepsSome && _random.Next(20) == 0 ? Printed : Learned).Add(entry);
        }
    }

    private static ICitationStyle[] Styles(string folder)
    {
        var locales = CslLocales.FromFolder(Path.Combine(folder, "csl", "locales"));
        var files = Directory.EnumerateFiles(Path.Combine(folder, "csl", "styles"), "*.csl").Order(StringComparer.Ordinal);
        return
        [
            .. files.Select(file => CslStyle.Parse(File.ReadAllText(file), locales)),
            .. Enumerable.Repeat(ApaStyle.Seventh, ApaWeight),
        ];
    }

    private static IEnumerable<Reference> Records(string folder)
    {
        var library = CslJsonReader
            .Read(Encoding.UTF8.GetBytes(string.Join('\n', Lines(Path.Combine(folder, "bench", "refs_10000.json.gz")))))
            .Value;
        var bulk = Directory.EnumerateFiles(Path.Combine(folder, "crossref", "bulk"), "*.gz").Order(StringComparer.Ordinal);
        return library.Concat(bulk.SelectMany(Lines).Select(line => CrossrefRecord.Parse(Encoding.UTF8.GetBytes(line))));
    }

    private static IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
