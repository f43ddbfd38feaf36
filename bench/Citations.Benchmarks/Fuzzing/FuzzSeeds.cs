using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Citations.Crossref;
using Citations.Formats;

namespace Citations.Benchmarks.Fuzzing;

/// <summary>
/// Whole entries of every format: cut from real libraries where there are some, and written by our own writers of real works.
/// </summary>
internal sealed partial class FuzzSeeds
{
    // Small inputs make many runs, and what breaks a reader is seldom long.
    private const int Longest = 800;
    private const int OfAKind = 1000;

    private readonly string _data;
    private readonly Reference[] _works;

    internal FuzzSeeds(string data)
    {
        _data = data;
        _works =
        [
            .. Spread(CslJsonReader.Read(Unpack("bench/refs_10000.json.gz")).Value),
            .. Spread(
                File.ReadLines(Path.Combine(data, "apa/cases.jsonl"))
                    .Select(line => CslJsonReader.ReadOne(JsonDocument.Parse(line).RootElement.GetProperty("csl_json")))
            ),
            .. Spread(
                Directory
                    .EnumerateFiles(Path.Combine(data, "crossref/crossref"), "*.json")
                    .Where(file => !file.EndsWith(".meta.json", StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal)
                    .Select(file => CrossrefRecord.Parse(File.ReadAllBytes(file)))
            ),
        ];
    }

    internal string[] Of(ReferenceFormat format)
    {
        string[] real = format.Name switch
        {
            "bibtex" =>
            [
                .. Spread(Cut("bibtex/c1296.bib.gz", BibTeXEntry())),
                .. Spread(Cut("bibtex/a873.bib.gz", BibTeXEntry())),
                .. Spread(Cut("bibtex/b1436_3.bib.gz", BibTeXEntry())),
            ],
            "biblatex" => [.. Spread(Cut("bibtex/d_bulk.bib.gz", BibTeXEntry()))],
            "ris" => [.. Spread(Cut("bench/refs_10k.ris.gz", RisEntry()))],
            _ => [],
        };
        return [.. real, .. _works.Select(work => format.Write([work])).Where(text => text.Length <= Longest)];
    }

    private IEnumerable<string> Cut(string file, Regex entry) =>
        entry.Split(Encoding.UTF8.GetString(Unpack(file))).Where(text => text.Length is > 0 and <= Longest);

    private static List<T> Spread<T>(IEnumerable<T> all)
    {
        var list = all.ToList();
        return [.. list.Where((_, i) => i % (1 + (list.Count / OfAKind)) == 0)];
    }

    private byte[] Unpack(string file)
    {
        using var packed = File.OpenRead(Path.Combine(_data, file));
        using var unpacked = new MemoryStream();
        new GZipStream(packed, CompressionMode.Decompress).CopyTo(unpacked);
        return unpacked.ToArray();
    }

    [GeneratedRegex("(?m)^(?=@)")]
    private static partial Regex BibTeXEntry();

    [GeneratedRegex("(?m)^(?=TY  -)")]
    private static partial Regex RisEntry();
}
