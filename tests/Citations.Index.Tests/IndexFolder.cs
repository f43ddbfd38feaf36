using System.Formats.Tar;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Citations.Indexing;

namespace Citations.Tests;

/// <summary>A folder of inputs and indexes that is deleted after the test.</summary>
internal sealed class IndexFolder : IDisposable
{
    private static readonly string[] Adjectives = ["Silent", "Northern", "Recursive", "Luminous", "Fragile", "Tidal", "Woven", "Sparse"];
    private static readonly string[] Nouns = ["estuaries", "lattices", "grammars", "alloys", "glaciers", "pollinators", "contracts", "viruses"];
    private static readonly string[] Families = ["Okafor", "Lindqvist", "Marchetti", "Tanaka", "Oyelaran", "Szabó", "Núñez", "Petrov"];

    private readonly string _folder = Directory.CreateTempSubdirectory("citations-index-").FullName;

    internal string PathOf(string name) => Path.Combine(_folder, name);

    /// <summary>A record of Crossref of our own making.</summary>
    internal static string Crossref(int number, string? title = null, string more = "") =>
        string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            {"DOI":"10.5555/Test.{{number}}","type":"journal-article","title":["{{title ?? TitleOf(number)}}"],"container-title":["Journal of Invented Results"],"volume":"{{number % 40 + 1}}","issue":"2","page":"{{number + 100}}-{{number + 109}}","issued":{"date-parts":[[{{1990 + (number % 30)}},3]]},"author":[{"given":"Ada","family":"{{Families[number % 8]}}","sequence":"first"},{"given":"B.","family":"Writer"}],"publisher":"House"{{more}}}
            """
        );

    internal static string TitleOf(int number) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Adjectives[number % 8]} {Nouns[number / 8 % 8]} and the {Adjectives[number / 64 % 8].ToLowerInvariant()} method of {Nouns[number / 512 % 8]} number w{number}x"
        );

    internal string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    /// <summary>Crossref's public data file: a tar of compressed lists.</summary>
    internal string WriteTar(string name, params IEnumerable<string> members)
    {
        using var tar = new TarWriter(File.Create(PathOf(name)));
        foreach (var (text, i) in members.Select((text, i) => (text, i)))
        {
            var bytes = new MemoryStream();
            using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
                gzip.Write(Encoding.UTF8.GetBytes(text));
            bytes.Position = 0;
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, $"data/{i}.json.gz") { DataStream = bytes });
        }

        return PathOf(name);
    }

    internal async Task<RegistryIndex> BuildAsync(params string[] lines)
    {
        var input = Write("input.jsonl", string.Join('\n', lines));
        await IndexBuilder.BuildAsync(PathOf("test.idx"), [new(input) { Date = new(2026, 3, 1) }]);
        return RegistryIndex.Open(PathOf("test.idx"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
