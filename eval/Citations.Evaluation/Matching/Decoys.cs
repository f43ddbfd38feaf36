using System.IO.Compression;
using System.Text;
using Citations.Crossref;
using Citations.Matching;

namespace Citations.Evaluation.Matching;

/// <summary>
/// Finds the records that share the rarest words with a string, as a search engine does: same journal and volume, same author, almost the
/// same title.
/// </summary>
internal sealed class Decoys
{
    private readonly Reference[] _records;
    private readonly Dictionary<string, List<int>> _index = new(StringComparer.Ordinal);

    internal Decoys(Reference[] records)
    {
        _records = records;
        for (var i = 0; i < records.Length; i++)
        {
            foreach (var word in Words(records[i]).Distinct())
            {
                if (!_index.TryGetValue(word, out var places))
                    _index[word] = places = [];
                places.Add(i);
            }
        }
    }

    /// <summary>The Crossref records of a folder: those of its file for each, and those of the data files.</summary>
    internal static IEnumerable<Reference> Records(string folder) => RawRecords(folder).Select(record => CrossrefRecord.Parse(record));

    /// <summary>The same records as Crossref sends them.</summary>
    internal static IEnumerable<byte[]> RawRecords(string folder) =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(folder, "crossref"), "*.json")
                .Where(file => !file.EndsWith(".meta.json", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(File.ReadAllBytes),
            .. Directory
                .EnumerateFiles(Path.Combine(folder, "bulk"), "*.jsonl.gz")
                .Order(StringComparer.Ordinal)
                .SelectMany(Lines)
                .Select(Encoding.UTF8.GetBytes),
        ];

    internal IEnumerable<Reference> MostLike(string text, int count)
    {
        Dictionary<int, double> scores = [];
        foreach (var word in TextFolding.Words(text).Distinct())
        {
            if (!_index.TryGetValue(word, out var places))
                continue;
            var weight = Math.Log((double)_records.Length / places.Count);
            foreach (var place in places)
                scores[place] = scores.GetValueOrDefault(place) + weight;
        }

        return scores.OrderByDescending(score => score.Value).ThenBy(score => score.Key).Take(count).Select(score => _records[score.Key]);
    }

    private static IEnumerable<string> Lines(string file)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
            yield return line;
    }

    private static string[] Words(Reference record) =>
        TextFolding.Words(
            string.Join(
                ' ',
                record.Title,
                record.ContainerTitle,
                record.ContainerTitleShort,
                record.Volume,
                record.Issue,
                record.Page,
                record.Issued?.Year,
                string.Join(' ', record.Author.Select(author => author.ToString()))
            )
        );
}
